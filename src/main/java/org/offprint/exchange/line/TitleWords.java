package org.offprint.exchange.line;

import org.offprint.exchange.words.TidyText;

/** A title without the punctuation of the style around it. */
final class TitleWords {

    private TitleWords() {}

    static String of(String words) {
        String title = TidyText.oneLine(words).replaceAll("\\s{2,}", " ");
        title = title.replaceAll("^[\\s.,;:|–—*-]+", "").replaceAll("[\\s,.;:]+$", "");
        title = title.replaceAll("\\s+([.,;:])", "$1");
        boolean opens = title.endsWith("(") || title.endsWith("[");
        return opens ? title.substring(0, title.length() - 1).strip() : title.strip();
    }
}
