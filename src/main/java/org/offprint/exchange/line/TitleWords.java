package org.offprint.exchange.line;

import java.util.regex.Pattern;
import org.offprint.exchange.words.TidyText;

/** A title without the punctuation of the style around it. */
final class TitleWords {

    private static final Pattern SPACES = Pattern.compile("\\s{2,}");
    private static final Pattern EDGES =
            Pattern.compile("^[\\s.,;:|–—*-]+|(?<![\\s,.;:])[\\s,.;:]+$");
    private static final Pattern GAP = Pattern.compile("\\s+([.,;:])");

    private TitleWords() {}

    static String of(String words) {
        String title = SPACES.matcher(TidyText.oneLine(words)).replaceAll(" ");
        title = EDGES.matcher(title).replaceAll("");
        title = GAP.matcher(title).replaceAll("$1");
        boolean opens = title.endsWith("(") || title.endsWith("[");
        return opens ? title.substring(0, title.length() - 1).strip() : title.strip();
    }
}
