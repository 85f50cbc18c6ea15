package org.offprint.papers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.common.ui.FormInput;
import org.offprint.media.Pdf;
import org.offprint.media.Pdfs;
import org.offprint.media.Picture;
import org.offprint.media.Pictures;
import org.offprint.papers.PaperData;

/** The fields for the files of a paper: the paper itself as a PDF, and a small picture. */
final class PaperFiles {

    private static final Pattern PDF =
            Pattern.compile("([0-9a-f]{32}\\.pdf), ([1-9]\\d{0,9}) bytes");
    private static final Pattern PICTURE =
            Pattern.compile(
                    "([a-z0-9][a-z0-9-]{0,100}\\.(?:jpg|png)), ([1-9]\\d{0,5}) × ([1-9]\\d{0,5}) pixels");

    final UploadField<Pdf> pdf;
    final UploadField<Picture> thumbnail;

    /** All of them, from top to bottom. */
    final List<FormInput<PaperData>> all;

    private final FileInput<Pdf> pdfIn;
    private final FileInput<Picture> thumbnailIn;

    PaperFiles(Pdfs pdfs, Pictures pictures) {
        pdf = new UploadField<>("PDF", "PDF", Pdfs.MAX_BYTES, pdfs::store, PaperFiles::look);
        pdf.upload.setAcceptedMimeTypes("application/pdf");
        pdf.setHelperText(
                "The paper itself, up to %d MB, if you may publish it; it gets the address of the page and .pdf."
                        .formatted(Pdfs.MAX_BYTES >> 20));
        thumbnail =
                new UploadField<>(
                        "Thumbnail",
                        "picture",
                        Pictures.MAX_BYTES,
                        pictures::store,
                        PaperFiles::look);
        thumbnail.upload.setAcceptedMimeTypes("image/jpeg", "image/png", "image/webp");
        thumbnail.setHelperText(
                "A figure that stands for the paper: JPEG, PNG or WebP, up to %d MB."
                        .formatted(Pictures.MAX_BYTES >> 20));
        pdfIn =
                new FileInput<>(
                        "pdf",
                        pdf,
                        PaperData::pdf,
                        PaperFiles::words,
                        words ->
                                pdf(words)
                                        .filter(each -> pdfs.findStored(each.name()).isPresent()));
        thumbnailIn =
                new FileInput<>(
                        "thumbnail",
                        thumbnail,
                        PaperData::thumbnail,
                        PaperFiles::words,
                        words ->
                                picture(words)
                                        .filter(each ->
                                                pictures.findStored(each.name()).isPresent()));
        all = List.of(pdfIn, thumbnailIn);
    }

    /** The fields as they stand in the form. */
    Component[] fields() {
        return new Component[] {pdf, pdfIn.kept, thumbnail, thumbnailIn.kept};
    }

    @Nullable Pdf pdf() {
        return pdfIn.read();
    }

    @Nullable Picture thumbnail() {
        return thumbnailIn.read();
    }

    private static Component look(Pdf pdf) {
        return new Span("PDF, " + size(pdf.bytes()));
    }

    private static Component look(Picture picture) {
        return new Image(picture.smallPath(), "The thumbnail as it is now");
    }

    private static String size(long bytes) {
        return bytes < 999_500
                ? "%d kB".formatted(Math.max(1, Math.round(bytes / 1e3)))
                : String.format(Locale.ENGLISH, "%.1f MB", bytes / 1e6);
    }

    private static String words(Pdf pdf) {
        return "%s, %d bytes".formatted(pdf.name(), pdf.bytes());
    }

    private static String words(Picture picture) {
        return "%s, %d × %d pixels".formatted(picture.name(), picture.width(), picture.height());
    }

    private static Optional<Pdf> pdf(String words) {
        Matcher parts = PDF.matcher(words);
        return parts.matches()
                ? Optional.of(new Pdf(parts.group(1), Long.parseLong(parts.group(2))))
                : Optional.empty();
    }

    private static Optional<Picture> picture(String words) {
        Matcher parts = PICTURE.matcher(words);
        return parts.matches()
                ? Optional.of(
                        new Picture(
                                parts.group(1),
                                Integer.parseInt(parts.group(2)),
                                Integer.parseInt(parts.group(3))))
                : Optional.empty();
    }
}
