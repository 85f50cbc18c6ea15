package org.offprint.bibtex;

import org.jspecify.annotations.Nullable;

/**
 * Finds TeX mathematics in a text: {@code $...$}, {@code $$...$$}, {@code \(...\)} and {@code
 * \[...\]}. As in the site's Markdown, a single dollar opens only before a sign and closes only
 * after one and not before a digit: "from $20 to $30" is money. Longer ones than {@value #LONGEST}
 * characters are none, so that texts of nothing but openings take no long time.
 */
final class TexFormula {

    static final int LONGEST = 2_000;

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

    /**
     * A formula that TeX sees here and the site's Markdown does not, for a space within the dollars
     * or a digit behind them; null where there is none, as in "from $20 to $30".
     */
    static @Nullable String loose(String tex, int start) {
        String dollars = tex.startsWith("$$", start) ? "$$" : "$";
        int end = after(tex, start + dollars.length(), dollars);
        if (end < 0 || !isWhole(tex, start, end)) {
            return null;
        }
        String formula = tex.substring(start, end);
        boolean money =
                Character.isDigit(formula.charAt(formula.length() - 1 > 1 ? 1 : 0))
                        && end < tex.length()
                        && Character.isDigit(tex.charAt(end));
        return money ? null : formula;
    }

    /** A formula as the site's Markdown sees it, before a digit without dollars. */
    static String spelt(String formula, boolean beforeDigit) {
        String inner = formula.strip();
        String dollars = "$" + inner + "$";
        if (inner.isEmpty() || !beforeDigit && end(dollars, 0) == dollars.length()) {
            return inner.isEmpty() ? "" : dollars;
        }
        String brackets = "\\(" + inner + "\\)";
        return end(brackets, 0) == brackets.length() ? brackets : dollars;
    }

    private static int afterDollar(String text, int from) {
        if (from == text.length() || Character.isWhitespace(text.charAt(from))) {
            return -1;
        }
        for (int i = from, last = last(text, from); i < last; i++) {
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
        for (int i = from, last = last(text, from); i < last; i++) {
            if (text.startsWith(closing, i)) {
                return i + closing.length();
            }
            if (text.charAt(i) == '\\') {
                i++;
            }
        }
        return -1;
    }

    private static int last(String text, int from) {
        return Math.min(text.length(), from + LONGEST);
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
