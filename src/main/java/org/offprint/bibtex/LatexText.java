package org.offprint.bibtex;

import java.text.Normalizer;

/**
 * Spells plain Unicode in LaTeX, as classic BibTeX and pdfLaTeX take it: accents as {@code {\"u}},
 * which BibTeX sorts and capitalises as the letter that it is, dashes and quotes as TeX has them,
 * Greek letters as mathematics. Formulas stay as they are, and so does what LaTeX has no spelling
 * for, such as Chinese.
 */
public final class LatexText {

    private static final int LONGEST_GREEK_SYMBOL = 2;

    private final String text;
    private final StringBuilder out;

    private LatexText(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length() + 16);
    }

    /** Spells a text in LaTeX. Straight and curly apostrophes become one. */
    public static String encode(String text) {
        if (text.chars().allMatch(LatexText::isPlain)) {
            return text;
        }
        return new LatexText(Normalizer.normalize(text, Normalizer.Form.NFC)).encode();
    }

    private static boolean isPlain(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == ' ';
    }

    private String encode() {
        for (int i = 0; i < text.length(); ) {
            int formula = TexFormula.end(text, i);
            if (formula > 0) {
                out.append(text, i, formula);
                i = formula;
            } else if (text.startsWith("\\$", i)) {
                out.append("\\$");
                i += 2;
            } else if (LatexSigns.isGreek(text.codePointAt(i))) {
                i = greek(i);
            } else {
                i = sign(i);
            }
        }
        return out.toString();
    }

    /** One or two Greek letters are symbols; more are a word, which no formula should hold. */
    private int greek(int start) {
        int end = start;
        boolean known = true;
        while (end < text.length() && LatexSigns.isGreek(text.codePointAt(end))) {
            known &= LatexSigns.spelling(text.codePointAt(end)) != null;
            end += Character.charCount(text.codePointAt(end));
        }
        if (!known || end - start > LONGEST_GREEK_SYMBOL) {
            out.append(text, start, end);
            return end;
        }
        for (int i = start; i < end; i++) {
            out.append(LatexSigns.spelling(text.charAt(i)));
        }
        return end;
    }

    private int sign(int start) {
        int c = text.codePointAt(start);
        int end = start + Character.charCount(c);
        String marks = marksFrom(end);
        if (marks.isEmpty()) {
            String spelling = LatexSigns.spelling(c);
            if (spelling != null) {
                append(spelling);
                return end;
            }
            if (c < 0x80) {
                append(Character.toString(c));
                return end;
            }
        }
        String cluster = text.substring(start, end) + marks;
        String accented = LatexAccents.spelling(cluster);
        out.append(accented == null ? cluster : accented);
        return start + cluster.length();
    }

    private String marksFrom(int start) {
        int end = start;
        while (end < text.length()
                && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return text.substring(start, end);
    }

    /** Keeps two signs apart that TeX would join, such as two hyphens to a dash. */
    private void append(String spelling) {
        if (!out.isEmpty()) {
            char last = out.charAt(out.length() - 1);
            if (last == spelling.charAt(0) && (last == '-' || last == '\'' || last == '`')) {
                out.append("{}");
            }
        }
        out.append(spelling);
    }
}
