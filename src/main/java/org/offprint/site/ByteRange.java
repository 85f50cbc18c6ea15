package org.offprint.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a file that was asked for (RFC 9110, 14.1.2).
 *
 * @param first the offset of its first byte
 * @param length how many bytes; 0 if the file has no such part
 */
record ByteRange(long first, long length) {

    private static final ByteRange NONE = new ByteRange(0, 0);
    private static final Pattern ONE = Pattern.compile("bytes=\\s*(\\d{0,18})-(\\d{0,18})\\s*");

    static ByteRange whole(long length) {
        return new ByteRange(0, length);
    }

    /** What is not understood, and several parts at once, are answered with the whole. */
    static ByteRange of(String header, long length) {
        Matcher matcher = ONE.matcher(header.strip());
        if (!matcher.matches()) {
            return whole(length);
        }
        String first = matcher.group(1);
        String last = matcher.group(2);
        if (first.isEmpty()) {
            return last.isEmpty() ? whole(length) : end(Long.parseLong(last), length);
        }
        long from = Long.parseLong(first);
        long to = last.isEmpty() ? Long.MAX_VALUE : Long.parseLong(last);
        if (to < from) {
            return whole(length);
        }
        return from >= length ? NONE : new ByteRange(from, Math.min(to, length - 1) - from + 1);
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** The header {@code Content-Range}. */
    String of(long whole) {
        return "bytes %d-%d/%d".formatted(first, first + length - 1, whole);
    }

    private static ByteRange end(long bytes, long length) {
        long taken = Math.min(bytes, length);
        return new ByteRange(length - taken, taken);
    }
}
