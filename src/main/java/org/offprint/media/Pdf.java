package org.offprint.media;

import java.util.regex.Pattern;

/**
 * A PDF that was checked and stored as it came.
 *
 * @param name its file name in the media folder: hexadecimal digits of its content's SHA-256, and
 *     {@code .pdf}; the same content has the same name
 * @param bytes how many it has
 */
public record Pdf(String name, long bytes) {

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{32}\\.pdf");

    public Pdf {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("“%s” is no name of a PDF.".formatted(name));
        }
        if (bytes < 1) {
            throw new IllegalArgumentException("A PDF has at least one byte.");
        }
    }
}
