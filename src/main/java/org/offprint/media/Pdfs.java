package org.offprint.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

/**
 * Takes PDFs in and keeps them byte for byte. They are recognised by their content, never opened or
 * changed: what is wrong inside is for the reader's program to find.
 */
@Service
public class Pdfs {

    /** The most bytes of an upload. */
    public static final long MAX_BYTES = 50L << 20;

    /** Where readers look for the header and for the end mark (PDF 1.7, appendix H). */
    private static final int NEAR = 1024;

    private static final Pattern HEADER = Pattern.compile("%PDF-[12]\\.\\d");

    private final MediaFiles files;

    Pdfs(MediaFiles files) {
        this.files = files;
    }

    /**
     * Stores a PDF that was uploaded; the same one twice is stored once.
     *
     * @param upload at most {@value #MAX_BYTES} bytes; the caller closes it
     * @throws IllegalArgumentException with a sentence for the person if it is no whole PDF or too
     *     large
     * @throws IOException if the upload breaks off or the disk does not take the file
     */
    public Pdf store(InputStream upload) throws IOException {
        try (Incoming incoming = files.receive(upload, MAX_BYTES)) {
            requirePdf(incoming);
            return new Pdf(files.keep(incoming, ".pdf"), incoming.bytes());
        }
    }

    /** The file of a stored PDF; empty if there is none of this name. */
    public Optional<Path> findStored(String name) {
        return Optional.of(name).filter(n -> n.endsWith(".pdf")).flatMap(files::find);
    }

    static void requirePdf(Incoming incoming) throws IOException {
        if (incoming.isTooLarge()) {
            throw new IllegalArgumentException(
                    "The PDF is larger than %d MB; please make it smaller."
                            .formatted(MAX_BYTES >> 20));
        }
        if (!isPdf(incoming)) {
            throw new IllegalArgumentException("This is no PDF; choose a PDF file.");
        }
        if (!text(incoming.end(NEAR)).contains("%%EOF")) {
            throw new IllegalArgumentException(
                    "The PDF is cut short: its end is missing. Please export or download it anew.");
        }
    }

    static boolean isPdf(Incoming incoming) throws IOException {
        return HEADER.matcher(text(incoming.start(NEAR))).find();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
