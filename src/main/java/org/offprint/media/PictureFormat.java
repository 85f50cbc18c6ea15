package org.offprint.media;

import java.util.Optional;

/** The kinds of pictures that are taken in, told by their first bytes. */
enum PictureFormat {
    JPEG("jpeg"),
    PNG("png"),
    WEBP("webp");

    private final String reader;

    PictureFormat(String reader) {
        this.reader = reader;
    }

    /** How ImageIO calls it. */
    String reader() {
        return reader;
    }

    static Optional<PictureFormat> of(byte[] bytes) {
        if (startsWith(bytes, 0, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        }
        if (startsWith(bytes, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return Optional.of(PNG);
        }
        if (startsWith(bytes, 0, 'R', 'I', 'F', 'F') && startsWith(bytes, 8, 'W', 'E', 'B', 'P')) {
            return Optional.of(WEBP);
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int offset, int... signature) {
        if (bytes.length < offset + signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((bytes[offset + i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
