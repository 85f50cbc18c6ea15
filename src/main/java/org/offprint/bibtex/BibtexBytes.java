package org.offprint.bibtex;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Finds the letters in the bytes of a file: UTF-16 by its mark, else UTF-8; bytes that are none are
 * letters of Windows-1252, which is Latin-1 with some more. That reads old files as they are, and
 * files of which parts were pasted together, too.
 */
final class BibtexBytes {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String MARK = "\ufeff";

    private final byte[] bytes;
    private final StringBuilder text;
    private boolean wide;
    private boolean narrow;

    private BibtexBytes(byte[] bytes) {
        this.bytes = bytes;
        this.text = new StringBuilder(bytes.length);
    }

    /**
     * @param text without the mark of its order of bytes
     * @param mixed whether it holds both UTF-8 and what is none
     */
    record Decoded(String text, boolean mixed) {}

    static Decoded decoded(byte[] bytes) {
        if (startsWith(bytes, 0xff, 0xfe)) {
            return whole(bytes, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return whole(bytes, StandardCharsets.UTF_16BE);
        }
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        if (utf8.indexOf('\ufffd') < 0) {
            return new Decoded(withoutMark(utf8), false);
        }
        return new BibtexBytes(bytes).mixed();
    }

    private static Decoded whole(byte[] bytes, Charset charset) {
        return new Decoded(withoutMark(new String(bytes, charset)), false);
    }

    private Decoded mixed() {
        for (int i = 0; i < bytes.length; ) {
            int length = sequence(i);
            if (length == 0) {
                narrow = true;
                text.append(new String(bytes, i, 1, WINDOWS));
                i++;
            } else {
                wide |= length > 1;
                if (length == 1) {
                    text.append((char) bytes[i]);
                } else {
                    text.append(new String(bytes, i, length, StandardCharsets.UTF_8));
                }
                i += length;
            }
        }
        return new Decoded(withoutMark(text.toString()), wide && narrow);
    }

    /** The length of the well-formed sequence of UTF-8 that starts here, or 0. */
    private int sequence(int start) {
        int first = bytes[start] & 0xff;
        if (first < 0x80) {
            return 1;
        }
        int length = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
        if (length == 0 || first >= 0xf5 || start + length > bytes.length) {
            return 0;
        }
        for (int i = start + 1; i < start + length; i++) {
            if ((bytes[i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        String letter = new String(bytes, start, length, StandardCharsets.UTF_8);
        return letter.indexOf('\ufffd') < 0 ? length : 0;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }

    private static String withoutMark(String text) {
        return text.startsWith(MARK) ? text.substring(1) : text;
    }
}
