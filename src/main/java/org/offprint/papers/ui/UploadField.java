package org.offprint.papers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field for a file: it comes in by drag or from the file picker, is checked and stored at once,
 * and belongs to the paper only when the form is saved.
 *
 * @param <V> a stored file
 */
final class UploadField<V> extends CustomField<@Nullable V> {

    /**
     * Checks and stores a file.
     *
     * @param <V> a stored file
     */
    @FunctionalInterface
    interface Store<V> {

        /**
         * @throws IOException if the upload breaks off or the disk does not take it
         * @throws IllegalArgumentException with a sentence for the person if it cannot be taken
         */
        V store(InputStream file) throws IOException;
    }

    final Button choose = new Button();
    final Button remove = new Button();
    final Upload upload = new Upload((UploadHandler) this::receive);
    private final String what;
    private final Store<V> files;
    private final Function<V, Component> look;
    private final Div present = new Div();
    private @Nullable V file;

    /**
     * @param what how the buttons call it, such as "PDF"
     * @param maxBytes the most that the server takes
     * @param look how a stored file is shown
     */
    UploadField(
            String label, String what, long maxBytes, Store<V> files, Function<V, Component> look) {
        super(null);
        this.what = what;
        this.files = files;
        this.look = look;
        setLabel(label);
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) maxBytes);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Div("or drop it here"));
        upload.addFileRejectedListener(rejected ->
                refuse(
                        "The file is larger than %d MB, or not of this kind; choose another one."
                                .formatted(maxBytes >> 20)));
        remove.setText("Remove the " + what);
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addClickListener(click -> {
            take(null);
            choose.focus();
        });
        Div all = new Div(present, upload);
        all.addClassName("file-field");
        present.addClassName("file-present");
        add(all);
        draw();
    }

    /** Takes a file in, which may take its time, and returns what is then to be shown. */
    Runnable taking(InputStream uploaded) {
        try {
            V stored = files.store(uploaded);
            return () -> take(stored);
        } catch (IllegalArgumentException e) {
            return () -> refuse(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return () ->
                    refuse(
                            "The upload was broken off, or the disk is full. Nothing of it was kept.");
        }
    }

    @Override
    public void focus() {
        choose.focus();
    }

    @Override
    protected @Nullable V generateModelValue() {
        return file;
    }

    @Override
    protected void setPresentationValue(@Nullable V value) {
        file = value;
        setInvalid(false);
        draw();
    }

    private void receive(UploadEvent event) throws IOException {
        try (InputStream uploaded = event.getInputStream()) {
            event.getUI().access(taking(uploaded)::run);
        }
    }

    private void take(@Nullable V taken) {
        file = taken;
        setInvalid(false);
        upload.clearFileList();
        draw();
        updateValue();
    }

    private void refuse(String sentence) {
        upload.clearFileList();
        setErrorMessage(sentence);
        setInvalid(true);
    }

    private void draw() {
        V shown = file;
        present.removeAll();
        present.setVisible(shown != null);
        choose.setText((shown == null ? "Choose a %s…" : "Choose another %s…").formatted(what));
        if (shown != null) {
            present.add(look.apply(shown), remove);
        }
    }
}
