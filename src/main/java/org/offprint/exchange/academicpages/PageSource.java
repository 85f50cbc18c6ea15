package org.offprint.exchange.academicpages;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.offprint.exchange.ReadProblem;

/** The text of a page, checked to be UTF-8, and its lines. */
record PageSource(String name, String text, List<SourceLine> lines) {

    PageSource {
        lines = List.copyOf(lines);
    }

    static PageSource of(String name, String text) {
        return new PageSource(name, text, lines(text));
    }

    /** Decodes the bytes of a file; a byte order mark is dropped. */
    static PageSource decode(String name, byte[] bytes) {
        if (isUtf16(bytes)) {
            throw unreadable(1, "%s is UTF-16 text. Save it as UTF-8 and import it again.", name);
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw unreadable(
                        lineOf(bytes, i),
                        "%s is a binary file, not Markdown: byte %d in line %d is zero. Give the"
                                + " about.md of the site.",
                        name,
                        i + 1,
                        lineOf(bytes, i));
            }
        }
        int start = hasMark(bytes) ? 3 : 0;
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int at = in.position();
            throw unreadable(
                    lineOf(bytes, at),
                    "%s is not UTF-8 text: byte %d in line %d (0x%02X). Save it as UTF-8 and import"
                            + " it again.",
                    name,
                    at + 1,
                    lineOf(bytes, at),
                    bytes[at]);
        }
        String text = out.flip().toString();
        if (text.isBlank()) {
            throw new UnreadablePageException(
                    ReadProblem.ofFile(name + " is empty: there is nothing to import."));
        }
        return of(name, text);
    }

    /** The lines from the first to the last, both counted from 1, byte for byte. */
    String between(int first, int last) {
        return text.substring(lines.get(first - 1).start(), lines.get(last - 1).end());
    }

    /** The number of the line in which this place of the text lies. */
    int lineAt(int offset) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low + 1;
    }

    private static List<SourceLine> lines(String text) {
        List<SourceLine> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                int next = i + (pair ? 2 : 1);
                lines.add(new SourceLine(lines.size() + 1, start, i, next));
                start = next;
                i = next - 1;
            }
        }
        if (start < text.length() || lines.isEmpty()) {
            lines.add(new SourceLine(lines.size() + 1, start, text.length(), text.length()));
        }
        return lines;
    }

    private static boolean hasMark(byte[] bytes) {
        return bytes.length >= 3
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length >= 2
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
    }

    private static int lineOf(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n')) {
                line++;
            }
        }
        return line;
    }

    private static UnreadablePageException unreadable(int line, String message, Object... values) {
        return new UnreadablePageException(ReadProblem.atLine(line, message.formatted(values)));
    }
}
