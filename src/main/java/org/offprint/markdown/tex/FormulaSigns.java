package org.offprint.markdown.tex;

import java.util.Optional;

/**
 * The signs that enclose formulas: {@code $...$}, {@code $$...$$}, {@code \(...\)} and {@code
 * \[...\]}. As Pandoc has it, a single dollar opens only before a sign and closes only after one
 * and not before a digit: "from $20 to $30" is money.
 */
public final class FormulaSigns {

    /** A formula is not looked for any further; it is shown as its source long before. */
    private static final int FARTHEST = 2 * TexFormula.LONGEST;

    private FormulaSigns() {}

    /** The place after a formula that begins at a certain place, or -1 if none does. */
    public static int end(CharSequence text, int start) {
        int limit = Math.min(text.length(), start + FARTHEST);
        if (startsWith(text, start, "\\(")) {
            return after(text, start + 2, limit, "\\)");
        }
        if (startsWith(text, start, "\\[")) {
            return after(text, start + 2, limit, "\\]");
        }
        if (startsWith(text, start, "$$")) {
            return after(text, start + 2, limit, "$$");
        }
        boolean opens =
                text.charAt(start) == '$'
                        && start + 1 < limit
                        && !Character.isWhitespace(text.charAt(start + 1))
                        && (start == 0 || text.charAt(start - 1) != '$');
        return opens ? afterDollar(text, start + 1, limit) : -1;
    }

    /** What stands between the signs of a whole formula; empty if the text is none. */
    public static Optional<String> inner(String formula) {
        if (formula.isEmpty() || end(formula, 0) != formula.length()) {
            return Optional.empty();
        }
        int signs = formula.startsWith("$") && !formula.startsWith("$$") ? 1 : 2;
        return Optional.of(formula.substring(signs, formula.length() - signs));
    }

    private static int afterDollar(CharSequence text, int from, int limit) {
        for (int i = from; i < limit; i++) {
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

    private static int after(CharSequence text, int from, int limit, String closing) {
        for (int i = from; i + closing.length() <= limit; i++) {
            if (startsWith(text, i, closing)) {
                return i + closing.length();
            }
            if (text.charAt(i) == '\\') {
                i++;
            }
        }
        return -1;
    }

    private static boolean startsWith(CharSequence text, int at, String signs) {
        for (int i = 0; i < signs.length(); i++) {
            if (at + i >= text.length() || text.charAt(at + i) != signs.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
