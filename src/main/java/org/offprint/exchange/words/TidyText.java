package org.offprint.exchange.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as it reads on one line, when parts of it have been taken out. */
public final class TidyText {

    private static final Pattern SPACES = Pattern.compile("[ \\t\\u00A0]+");
    private static final Pattern EMPTY_BRACKETS =
            Pattern.compile("[\\[(（【][\\s|/,;:·•&–-]*[\\])）】]");
    private static final Pattern EDGES =
            Pattern.compile("^[\\s|/,;:.·•*&\\])）】–—^†‡§]+|[\\s|/,;:·•&\\[(（【–—]+$");

    private TidyText() {}

    /** The text on one line, with single spaces. */
    public static String oneLine(String text) {
        return SPACES.matcher(text.replace('\n', ' ')).replaceAll(" ").strip();
    }

    /** The same without empty brackets, and without the separators at its edges. */
    public static String withoutEdges(String text) {
        String tidy = oneLine(text);
        for (int pass = 0; pass < 3; pass++) {
            Matcher brackets = EMPTY_BRACKETS.matcher(tidy);
            tidy = EDGES.matcher(brackets.replaceAll(" ")).replaceAll("").strip();
        }
        return oneLine(tidy);
    }
}
