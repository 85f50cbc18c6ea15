package org.offprint.bibtex;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Texts of several paragraphs, such as abstracts, whose lines programs break anywhere. */
final class Paragraphs {

    private static final Pattern OWN_LINE = Pattern.compile("(?:[-*+>|]|#{1,6}|\\d{1,3}[.)])\\s.*");

    private Paragraphs() {}

    /**
     * The text with a blank line between paragraphs, and other line ends only where they mean
     * something.
     */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean blank = false;
        for (String piece : text.lines().toList()) {
            String line = LatexText.oneLine(piece);
            if (line.isEmpty()) {
                blank = true;
                continue;
            }
            if (!folded.isEmpty()) {
                folded.append(blank ? "\n\n" : OWN_LINE.matcher(line).matches() ? "\n" : " ");
            }
            folded.append(line);
            blank = false;
        }
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }
}
