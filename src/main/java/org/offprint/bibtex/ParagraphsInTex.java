package org.offprint.bibtex;

/**
 * Spells the white space of a text of several paragraphs, so that it is the same when it is read.
 */
final class ParagraphsInTex {

    private static final String LINE = "\\\\";

    private final String text;

    ParagraphsInTex(String text) {
        this.text = text;
    }

    /** Whether the sign is white space that would be lost as it is. */
    boolean counts(int i) {
        return switch (text.charAt(i)) {
            case '\n', '\t' -> true;
            case ' ' ->
                    i == 0
                            || Character.isWhitespace(text.charAt(i - 1))
                            || i + 1 < text.length() && text.charAt(i + 1) == '\n';
            default -> false;
        };
    }

    /**
     * Writes the white space that begins here and counts.
     *
     * @return the place behind what was written
     */
    int write(int start, StringBuilder out) {
        char c = text.charAt(start);
        if (c != '\n') {
            out.append('\\').append(c);
            return start + 1;
        }
        int end = start;
        while (end < text.length() && text.charAt(end) == '\n') {
            end++;
        }
        int lines = end - start;
        boolean own = lines == 1 && Paragraphs.staysOwnLine(text, end);
        int forced = lines == 1 ? own ? 0 : 1 : lines - 2;
        out.append(LINE.repeat(forced)).append(lines == 1 ? "\n" : "\n\n");
        char next = end < text.length() ? text.charAt(end) : ' ';
        // Readers that mend broken files look for @ at the beginning of a line, and TeX for a star
        // or a bracket behind the sign for a line end.
        if (next == '@' || forced > 0 && (next == '*' || next == '[')) {
            out.append("{}");
        }
        return end;
    }
}
