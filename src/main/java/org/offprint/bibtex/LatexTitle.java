package org.offprint.bibtex;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts those words of a title into braces whose capitals BibTeX styles would lower and should not:
 * {BERT}, {mRNA}, {U-Net}, but not Catapults. Capitals of formulas, too: {@code $O(N)$} would
 * become {@code $o(n)$}.
 */
final class LatexTitle {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}.'’&+#]+");
    private static final Pattern COMPOUND =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}.'’&+#]+(?:[-‐‑][\\p{L}\\p{M}\\p{N}.'’&+#]+)*");
    private static final Pattern CAPITAL_WITHIN = Pattern.compile(".+?\\p{Lu}.*", Pattern.DOTALL);
    private static final Pattern ONE_CAPITAL = Pattern.compile("\\p{Lu}[.'’&+#]*");

    private final StringBuilder out;
    private final boolean singleQuotes;

    private LatexTitle(String title) {
        this.out = new StringBuilder(title.length() + 16);
        this.singleQuotes = LatexText.hasSingleQuotes(title);
    }

    static String encode(String title) {
        return new LatexTitle(title).write(title);
    }

    private String write(String title) {
        int from = 0;
        for (int i = 0; i < title.length(); i++) {
            int end = TexFormula.end(title, i);
            if (end > 0) {
                words(title.substring(from, i));
                formula(title.substring(i, end));
                from = end;
                i = end - 1;
            } else if (title.charAt(i) == '\\') {
                i++;
            }
        }
        words(title.substring(from));
        return out.toString();
    }

    private void formula(String formula) {
        boolean capitals = formula.chars().anyMatch(Character::isUpperCase);
        out.append(capitals ? "{" + formula + "}" : formula);
    }

    private void words(String text) {
        Matcher compounds = COMPOUND.matcher(text);
        int from = 0;
        while (compounds.find()) {
            plain(text.substring(from, compounds.start()));
            compound(compounds.group());
            from = compounds.end();
        }
        plain(text.substring(from));
    }

    private void compound(String compound) {
        boolean joined = compound.length() != firstWord(compound).length();
        if (joined && WORD.matcher(compound).results().anyMatch(w -> isOneCapital(w.group()))) {
            braced(compound);
            return;
        }
        Matcher words = WORD.matcher(compound);
        int from = 0;
        while (words.find()) {
            plain(compound.substring(from, words.start()));
            if (CAPITAL_WITHIN.matcher(words.group()).matches()
                    || isOneCapital(words.group()) && !words.group().equals("A")) {
                braced(words.group());
            } else {
                plain(words.group());
            }
            from = words.end();
        }
    }

    private void plain(String text) {
        LatexText.append(out, LatexText.encode(text, singleQuotes));
    }

    private void braced(String word) {
        String encoded = LatexText.encode(word, singleQuotes);
        // A brace with a backslash behind it is a special character, whose letters are lowered.
        out.append(encoded.startsWith("\\") ? "{{" + encoded + "}}" : "{" + encoded + "}");
    }

    private static boolean isOneCapital(String word) {
        return ONE_CAPITAL.matcher(word).matches();
    }

    private static String firstWord(String compound) {
        Matcher words = WORD.matcher(compound);
        return words.find() ? words.group() : compound;
    }
}
