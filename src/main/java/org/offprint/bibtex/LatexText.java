package org.offprint.bibtex;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Spells plain Unicode in LaTeX, as classic BibTeX and pdfLaTeX take it: accents as {@code {\"u}},
 * which BibTeX sorts and capitalises as the letter that it is, dashes and quotes as TeX has them,
 * Greek letters as mathematics. Formulas stay as they are, and so does what LaTeX has no spelling
 * for, such as Chinese. {@link #decode} reads it again: the text comes back but for signs that
 * LaTeX prints alike, such as the several hyphens and the two signs for micro.
 */
public final class LatexText {

    private static final int LONGEST_GREEK_SYMBOL = 2;

    /** Combining marks begin here. */
    private static final char FIRST_MARK = 0x300;

    /** What may stand behind a closing quote and is no other spelling. */
    static final String BEHIND_QUOTE = " .,;:!?)";

    private final String text;
    private final StringBuilder out;
    private final boolean singleQuotes;
    private final @Nullable ParagraphsInTex paragraphs;
    private boolean quoteIsOpen;

    private LatexText(String text, boolean singleQuotes, boolean inParagraphs) {
        this.text = text;
        this.paragraphs = inParagraphs ? new ParagraphsInTex(text) : null;
        this.out = new StringBuilder(text.length() + 16);
        this.singleQuotes = singleQuotes;
    }

    /** Spells a text in LaTeX. */
    public static String encode(String text) {
        return encode(text, hasSingleQuotes(text));
    }

    /**
     * Spells a part of a text.
     *
     * @param singleQuotes whether a straight apostrophe could be taken for a closing quote
     */
    static String encode(String text, boolean singleQuotes) {
        if (isPlain(text)) {
            return text;
        }
        return new LatexText(Normalizer.normalize(text, Normalizer.Form.NFC), singleQuotes, false)
                .encode();
    }

    /** Spells a text in LaTeX so that {@link #decodeParagraphs} gives the same lines again. */
    static String encodeParagraphs(String text) {
        return new LatexText(Paragraphs.clean(text), hasSingleQuotes(text), true).encode();
    }

    /**
     * Reads LaTeX as people and programs write it: all spellings of accents, quotes, dashes and
     * names of signs become what they print; of other commands the text of their arguments stays.
     * Formulas stay as they are. White space is folded, and what is unbalanced does no harm.
     */
    public static String decode(String tex) {
        return isPlain(tex) && !tex.contains("  ")
                ? tex.strip()
                : new LatexDecoder(tex, false).decoded();
    }

    /**
     * The same in paragraphs, which blank lines part; lines that TeX ends ({@code \\\\}) or that
     * Markdown takes for those of a list, a quotation or a heading stay lines of their own.
     */
    public static String decodeParagraphs(String tex) {
        return new LatexDecoder(tex, true).decoded();
    }

    /** A text on one line, composed to Unicode NFC, as it comes out of a field of BibTeX. */
    static String oneLine(String text) {
        if (isPlain(text) && !text.contains("  ")) {
            return text.strip();
        }
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c >= '\t' && c <= '\r') {
                space = !line.isEmpty();
            } else {
                if (space) {
                    line.append(' ');
                    space = false;
                }
                line.append(c);
            }
        }
        return Normalizer.normalize(line, Normalizer.Form.NFC);
    }

    static boolean hasSingleQuotes(String text) {
        return text.indexOf('‘') >= 0;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == ' ';
    }

    private String encode() {
        for (int i = 0; i < text.length(); ) {
            int plain = endOfPlain(i);
            int formula = plain > i ? -1 : TexFormula.end(text, i);
            if (plain > i) {
                out.append(text, i, plain);
                i = plain;
            } else if (paragraphs != null && paragraphs.counts(i)) {
                i = paragraphs.write(i, out);
            } else if (formula > 0) {
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

    /**
     * Where the plain letters end that begin here and carry no marks; long texts are mostly these.
     */
    private int endOfPlain(int start) {
        int end = start;
        while (end < text.length()
                && isPlain(text.charAt(end))
                && (paragraphs == null || !paragraphs.counts(end))
                && (end + 1 == text.length() || text.charAt(end + 1) < FIRST_MARK)) {
            end++;
        }
        return end;
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
            String spelling = c == '’' || c == '\'' ? apostrophe(c, end) : LatexSigns.spelling(c);
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
        if (accented == null) {
            String spelling = c == '’' ? "{\\textquoteright}" : LatexSigns.spelling(c);
            append(spelling == null ? Character.toString(c) : spelling);
            out.append(marks);
        } else {
            out.append(accented);
        }
        return start + cluster.length();
    }

    /** The curly one is plain only where it closes a quote, else straight ones would become it. */
    private String apostrophe(int sign, int end) {
        if (sign == '\'') {
            return singleQuotes ? "\\textquotesingle{}" : "'";
        }
        boolean closes = end == text.length() || BEHIND_QUOTE.indexOf(text.charAt(end)) >= 0;
        if (quoteIsOpen && closes) {
            quoteIsOpen = false;
            return "'";
        }
        return "{\\textquoteright}";
    }

    private String marksFrom(int start) {
        int end = start;
        while (end < text.length()
                && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
            end++;
        }
        return text.substring(start, end);
    }

    private void append(String spelling) {
        append(out, spelling);
        quoteIsOpen |= spelling.equals("`");
    }

    /** Keeps signs apart that TeX would join, such as two hyphens to a dash. */
    static void append(StringBuilder out, String spelling) {
        if (!out.isEmpty() && !spelling.isEmpty()) {
            char last = out.charAt(out.length() - 1);
            char first = spelling.charAt(0);
            boolean doubled = last == first && (last == '-' || last == '\'' || last == '`');
            if (doubled || first == '`' && (last == '?' || last == '!')) {
                out.append("{}");
            }
        }
        out.append(spelling);
    }
}
