package org.offprint.bibtex;

/**
 * Finds TeX mathematics in a text: {@code $...$}, {@code $$...$$}, {@code \(...\)} and {@code
 * \[...\]}. As in the site's Markdown, a single dollar opens only before a sign and closes only
 * after one and not before a digit: "from $20 to $30" is money.
 */
final class TexFormula {

    private TexFormula() {}

    /** Where the formula that starts here ends, or -1 where none does. */
    static int end(String text, int start) {
        int end =
                switch (text.charAt(start)) {
                    case '\\' ->
                            text.startsWith("\\(", start)
                                    ? after(text, start + 2, "\\)")
                                    : text.startsWith("\\[", start)
                                            ? after(text, start + 2, "\\]")
                                            : -1;
                    case '$' ->
                            text.startsWith("$$", start)
                                    ? after(text, start + 2, "$$")
                                    : afterDollar(text, start + 1);
                    default -> -1;
                };
        return end > 0 && isWhole(text, start, end) ? end : -1;
    }

    private static int afterDollar(String text, int from) {
        if (from == text.length() || Character.isWhitespace(text.charAt(from))) {
            return -1;
        }
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '$') {
                boolean closes =
                        i > from
                                && !Character.isWhitespace(text.charAt(i - 1))
                                && (i + 1 == text.length()
                                        || !Character.isDigit(text.charAt(i + 1)));
                return closes ? i + 1 : -1;
            }
        }
        return -1;
    }

    private static int after(String text, int from, String closing) {
        for (int i = from; i < text.length(); i++) {
            if (text.startsWith(closing, i)) {
                return i + closing.length();
            }
            if (text.charAt(i) == '\\') {
                i++;
            }
        }
        return -1;
    }

    /** Whether the formula can stand in a field: its braces match, and no comment swallows it. */
    private static boolean isWhole(String text, int start, int end) {
        int depth = 0;
        for (int i = start; i < end; i++) {
            switch (text.charAt(i)) {
                case '{' -> depth++;
                case '}' -> {
                    if (--depth < 0) {
                        return false;
                    }
                }
                case '%' -> {
                    return false;
                }
                case '\\' -> {
                    // BibTeX counts braces behind a backslash, too, TeX does not.
                    if (i + 1 < end && "{}".indexOf(text.charAt(i + 1)) < 0) {
                        i++;
                    }
                }
                default -> {}
            }
        }
        return depth == 0;
    }
}
