package org.offprint.exchange.words;

import java.util.regex.Pattern;

/** Text as it reads on one line, when parts of it have been taken out. */
public final class TidyText {

    private static final Pattern SPACES = Pattern.compile("[ \\t\\u00A0]+");
    private static final Pattern EMPTY_BRACKETS =
            Pattern.compile("[\\[(（【][\\s|/,;:·•&–-]*[\\])）】]");
    private static final String SPACE = " \t\n\u000B\f\r";
    private static final String NOT_FIRST = SPACE + "|/,;:.·•*&])）】–—^†‡§";
    private static final String NOT_LAST = SPACE + "|/,;:·•&[(（【–—";

    private TidyText() {}

    /** The text on one line, with single spaces. */
    public static String oneLine(String text) {
        return SPACES.matcher(text.replace('\n', ' ')).replaceAll(" ").strip();
    }

    /** The same without empty brackets, and without the separators at its edges. */
    public static String withoutEdges(String text) {
        String tidy = oneLine(text);
        for (int pass = 0; pass < 3; pass++) {
            tidy = between(EMPTY_BRACKETS.matcher(tidy).replaceAll(" ")).strip();
        }
        return oneLine(tidy);
    }

    /** By hand: an expression that looks for the end tries it behind every sign of a long row. */
    private static String between(String text) {
        int start = 0;
        while (start < text.length() && NOT_FIRST.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = text.length();
        while (end > start && NOT_LAST.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }
}
