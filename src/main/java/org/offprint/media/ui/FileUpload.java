package org.offprint.media.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;
import org.offprint.media.FileIntake;
import org.offprint.media.Pictures;
import org.offprint.media.TakenFile;

/**
 * Where files come in, several at once; what is refused is named with the reason until more come.
 */
final class FileUpload extends Composite<Div> {

    private static final String LIMITS =
            "Pictures (JPEG, PNG, WebP) up to %d MB; PDF, txt, md, bib, csv, ipynb, zip and tar.gz up to %d MB. Pictures are written anew, without the place and date that cameras hide in them."
                    .formatted(Pictures.MAX_BYTES >> 20, FileIntake.MAX_BYTES >> 20);

    private final FileIntake intake;
    private final BiConsumer<TakenFile, String> taken;
    final Button choose = new Button("Choose files…");
    final Upload upload = new Upload((UploadHandler) this::receive);
    final UnorderedList refused = new UnorderedList();
    private boolean isOver;

    /**
     * @param taken is handed what was taken in and what it was called
     */
    FileUpload(FileIntake intake, BiConsumer<TakenFile, String> taken) {
        this.intake = intake;
        this.taken = taken;
        choose.addThemeName("primary");
        upload.setUploadButton(choose);
        upload.setDropLabel(new Div("or drop them here"));
        upload.setMaxFileSize((int) FileIntake.MAX_BYTES);
        upload.addFileRejectedListener(rejected ->
                refuse(
                        rejected.getFileName(),
                        "The file is larger than %d MB; please make it smaller."
                                .formatted(FileIntake.MAX_BYTES >> 20)));
        upload.addAllFinishedListener(finished -> {
            upload.clearFileList();
            isOver = true;
        });
        refused.addClassName("refused");
        Div said = new Div(refused);
        said.getElement().setAttribute("role", "alert");
        Paragraph limits = new Paragraph(LIMITS);
        limits.addClassName("hint");
        getContent().addClassName("file-upload");
        getContent().add(upload, limits, said);
    }

    /** Takes one file in, which may take its time, and returns what is to be shown of it. */
    Runnable take(String name, InputStream file) {
        try {
            TakenFile content = intake.take(file, name);
            return () -> {
                startAnew();
                taken.accept(content, name);
            };
        } catch (IllegalArgumentException e) {
            return () -> refuse(name, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return () ->
                    refuse(
                            name,
                            "The upload was broken off, or the disk is full. Nothing of it was kept.");
        }
    }

    private void receive(UploadEvent event) throws IOException {
        try (InputStream file = event.getInputStream()) {
            event.getUI().access(take(event.getFileName(), file)::run);
        }
    }

    private void refuse(String name, String sentence) {
        startAnew();
        refused.add(new ListItem("%s: %s".formatted(name, sentence)));
    }

    /** Forgets what was refused of the files before these. */
    private void startAnew() {
        if (isOver) {
            refused.removeAll();
            isOver = false;
        }
    }
}
