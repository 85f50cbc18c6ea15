package org.offprint.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.regex.Pattern;

/** Judges what an upload is by its bytes; its name only tells one plain text from another. */
record FileContent(Incoming incoming, byte[] start, String fileName) {

    private static final int START = 2048;
    private static final String TAKEN =
            "Pictures (JPEG, PNG, WebP), PDF, txt, md, bib, csv, ipynb, zip and tar.gz are taken.";

    /**
     * What a browser would take for a page or a picture with scripts, behind space and comments.
     */
    private static final Pattern ACTIVE =
            Pattern.compile(
                    "(?is)\\A[\\s\\x00\u00EF\u00BB\u00BF]*+(?:<!--.*?-->\\s*+)*+<(?:!doctype|html|head|body|script|style|iframe|object|embed|meta|title|svg|\\?xml)\\b.*");

    private static final Pattern ACTIVE_NAME =
            Pattern.compile(
                    "(?i).*\\.(?:x?html?|xht|shtml|svgz?|xml|[cm]?js|jsx|ts|wasm|swf|mht(?:ml)?)");

    private static final Pattern PICTURE_NAME =
            Pattern.compile("(?i).*\\.(?:jpe?g|png|webp|heic|heif|avif|tiff?|bmp)");

    static FileContent of(Incoming incoming, String fileName) throws IOException {
        return new FileContent(
                incoming, incoming.start(START), fileName.strip().toLowerCase(Locale.ROOT));
    }

    boolean isPicture() {
        return PictureFormat.of(start).isPresent();
    }

    /**
     * The type, if it is no picture.
     *
     * @throws IllegalArgumentException with a sentence for the person if such a file is not taken
     */
    FileType requireType() throws IOException {
        if (start.length == 0) {
            throw new IllegalArgumentException("The file is empty.");
        }
        String text = new String(start, StandardCharsets.ISO_8859_1);
        if (ACTIVE.matcher(text).matches() || ACTIVE_NAME.matcher(fileName).matches()) {
            throw new IllegalArgumentException(
                    "Web pages, SVG pictures and scripts are not taken: they could do harm in a visitor’s browser. Save it as PDF or PNG, or put it into a zip file.");
        }
        if (text.startsWith("GIF8")) {
            throw new IllegalArgumentException(
                    "GIF pictures are not taken; save it as PNG or JPEG.");
        }
        if (text.startsWith("%PDF-") || fileName.endsWith(".pdf")) {
            Pdfs.requirePdf(incoming);
            return FileType.PDF;
        }
        if (PICTURE_NAME.matcher(fileName).matches()) {
            throw new IllegalArgumentException(
                    "This is no picture that can be used; choose a JPEG, PNG or WebP file.");
        }
        FileType type =
                FileType.named(fileName)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "Files of this kind are not taken. " + TAKEN));
        if (!isWhatItIsCalled(type, text)) {
            throw new IllegalArgumentException(
                    "The file holds something else than its name says. " + TAKEN);
        }
        return type;
    }

    private boolean isWhatItIsCalled(FileType type, String text) throws IOException {
        return switch (type) {
            case ZIP -> text.startsWith("PK\3\4") || text.startsWith("PK\5\6");
            case TAR -> text.startsWith("\u001F\u008B\b");
            case NOTEBOOK -> text.stripLeading().startsWith("{") && isText();
            case TEXT, MARKDOWN, BIBTEX, CSV -> isText();
            case JPEG, PNG, PDF -> false;
        };
    }

    /** Whether no byte is one that no text has. */
    private boolean isText() throws IOException {
        try (InputStream input = Files.newInputStream(incoming.file())) {
            byte[] block = new byte[8192];
            for (int read; (read = input.read(block)) > 0; ) {
                for (int i = 0; i < read; i++) {
                    if (block[i] == 0) {
                        return false;
                    }
                }
            }
            return true;
        }
    }
}
