package org.offprint.bibtex;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Texts of several paragraphs, such as abstracts. Programs break the lines of a file anywhere, so a
 * line end means nothing there, but for blank lines and before what Markdown takes for a line of
 * its own; all others are written as TeX has them, and spaces that count as control spaces.
 */
final class Paragraphs {

    /** Stands for a line end that counts, until all is read. */
    static final char LINE = '\ufdd0';

    /** Stands for a space that counts. */
    static final char SPACE = '\ufdd1';

    /** Stands for a tabulator that counts. */
    static final char TAB = '\ufdd2';

    private static final Pattern OWN_LINE =
            Pattern.compile("(?:[-*+>|]|#{1,6}|\\d{1,3}[.)])[ \\t\\n\\r]");

    /** The same as it is written, where a space that counts is a command. */
    private static final Pattern PLAIN_OWN_LINE =
            Pattern.compile("(?:[-*+>|]|#{1,6}|\\d{1,3}[.)]) (?!\\n)");

    private Paragraphs() {}

    /** A text as its owner wrote it, composed to Unicode NFC. */
    static String clean(String text) {
        return Normalizer.normalize(
                text.replace("\r\n", "\n").replace('\r', '\n').strip(), Normalizer.Form.NFC);
    }

    /** Whether a line that begins here stays one however the lines of a file are broken. */
    static boolean staysOwnLine(String text, int start) {
        return PLAIN_OWN_LINE.matcher(text).region(start, text.length()).lookingAt();
    }

    private static boolean isOwnLine(String text, int start) {
        return OWN_LINE.matcher(text).region(start, text.length()).lookingAt();
    }

    /** The text that was read, with line ends and spaces only where they count. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (!isWhite(c)) {
                folded.append(c);
                i++;
                continue;
            }
            int lines = 0;
            int end = i;
            for (; end < text.length() && isWhite(text.charAt(end)); end++) {
                char white = text.charAt(end);
                boolean both = white == '\n' && end > i && text.charAt(end - 1) == '\r';
                lines += white == '\r' || white == '\n' && !both ? 1 : 0;
            }
            folded.append(between(folded, text, end, lines));
            i = end;
        }
        String plain = folded.toString().replace(LINE, '\n').replace(SPACE, ' ').replace(TAB, '\t');
        return clean(plain);
    }

    /** What white space with so many line ends in it means between two texts. */
    private static String between(StringBuilder before, String text, int end, int lines) {
        if (before.isEmpty() || end == text.length()) {
            return "";
        }
        if (lines > 1) {
            return "\n\n";
        }
        if (before.charAt(before.length() - 1) == LINE || text.charAt(end) == LINE) {
            return "";
        }
        return lines == 1 && isOwnLine(text, end) ? "\n" : " ";
    }

    private static boolean isWhite(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }
}
