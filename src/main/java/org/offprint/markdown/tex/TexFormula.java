package org.offprint.markdown.tex;

/**
 * A formula as its author wrote it, without the signs that enclose it.
 *
 * @param tex the source
 * @param display whether it stands on lines of its own, with room above and below its signs
 */
public record TexFormula(String tex, boolean display) {

    /** A longer source counts as not understood. */
    static final int LONGEST = 2_000;

    private static final int DEEPEST = 50;

    public TexFormula {
        tex = tex.strip();
    }

    /**
     * Whether it is worth an attempt: an honest formula nests its braces some ten deep, hundreds of
     * them exhaust the engine's stack, and an {@code @} could put an e-mail address together that
     * nothing obscures.
     */
    boolean isPlausible() {
        return !tex.isEmpty() && tex.length() <= LONGEST && tex.indexOf('@') < 0 && !isTooDeep();
    }

    private boolean isTooDeep() {
        int depth = 0;
        for (int i = 0; i < tex.length(); i++) {
            switch (tex.charAt(i)) {
                case '\\' -> i++;
                case '{' -> depth++;
                case '}' -> depth--;
                default -> {}
            }
            if (depth > DEEPEST) {
                return true;
            }
        }
        return false;
    }
}
