package org.offprint.profile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.offprint.common.ui.FormFields;
import org.offprint.media.Picture;
import org.offprint.profile.Photo;

/**
 * A field for the portrait: a picture comes in by drag or from the file picker, is checked and
 * stored at once, and shown on the page only when the form is saved.
 */
final class PhotoField extends CustomField<@Nullable Photo> {

    /** Checks, re-encodes and stores a picture. */
    @FunctionalInterface
    interface PictureStore {

        /**
         * @throws IOException if the disk does not take it
         * @throws IllegalArgumentException with a sentence for the person if it is no picture that
         *     can be taken
         */
        Picture store(InputStream file) throws IOException;
    }

    private static final int MAX_BYTES = 15 << 20;
    private static final String TOO_LARGE =
            "The file is larger than 15 MB; save the photo in a smaller size and try again.";

    final Upload upload = new Upload();
    final TextField alt = new TextField("What the photo shows");
    final Button remove = new Button("Remove the photo", e -> take(null));
    final Image image = new Image();
    private final Button choose = new Button("Choose a photo…");
    private final Div details = new Div(alt, remove);
    private final PictureStore pictures;
    private @Nullable Picture picture;

    PhotoField(PictureStore pictures) {
        super(null);
        this.pictures = pictures;
        setLabel("Photo");
        setHelperText("JPEG, PNG or WebP, up to 15 MB. It is made smaller for the page.");
        upload.setUploadHandler(UploadHandler.inMemory((meta, bytes) -> receive(bytes)));
        upload.setAcceptedMimeTypes("image/jpeg", "image/png", "image/webp");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MAX_BYTES);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Div("or drop it here"));
        upload.addFileRejectedListener(e -> refuse(sentence(e.getErrorMessage())));
        alt.setHelperText("For those who do not see it; empty for “Portrait of” and your name.");
        alt.setValueChangeMode(ValueChangeMode.LAZY);
        alt.setValueChangeTimeout(FormFields.TYPING_PAUSE);
        alt.setMaxLength(Photo.MAX_ALT);
        alt.addValueChangeListener(e -> updateValue());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        Div side = new Div(upload, details);
        Div all = new Div(image, side);
        all.addClassName("photo-field");
        add(all);
        showPicture();
    }

    /** Takes the bytes of a file, as the upload does. */
    void receive(byte[] file) {
        try {
            take(pictures.store(new ByteArrayInputStream(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            refuse(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void focus() {
        choose.focus();
    }

    @Override
    protected @Nullable Photo generateModelValue() {
        return picture == null ? null : new Photo(picture, alt.getValue());
    }

    @Override
    protected void setPresentationValue(@Nullable Photo photo) {
        picture = photo == null ? null : photo.picture();
        String text = photo == null ? null : photo.alt();
        alt.setValue(text == null ? "" : text);
        showPicture();
    }

    private void take(@Nullable Picture taken) {
        picture = taken;
        setInvalid(false);
        upload.clearFileList();
        showPicture();
        updateValue();
        if (taken == null) {
            choose.focus();
        }
    }

    private void refuse(String sentence) {
        upload.clearFileList();
        setErrorMessage(sentence);
        setInvalid(true);
    }

    private void showPicture() {
        image.setVisible(picture != null);
        details.setVisible(picture != null);
        choose.setText(picture == null ? "Choose a photo…" : "Choose another photo…");
        if (picture != null) {
            image.setSrc(picture.smallPath());
            image.setAlt("The photo as it is now");
        }
    }

    private static String sentence(String refusal) {
        return refusal.contains("Large")
                ? TOO_LARGE
                : "That file is no JPEG, PNG or WebP picture; choose another one.";
    }
}
