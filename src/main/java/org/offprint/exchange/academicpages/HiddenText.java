package org.offprint.exchange.academicpages;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks out what a page's reader never sees: comments, styles, scripts and code. */
final class HiddenText {

    private static final Pattern START =
            Pattern.compile(
                    "<!--|<(?:style|script|iframe|video)\\b|\\{%-?\\s*comment\\b|(?m:^ {0,3}(?:```|~~~))",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern[] ENDS = {
        Pattern.compile("-->"),
        Pattern.compile("</style\\s*>", Pattern.CASE_INSENSITIVE),
        Pattern.compile("</script\\s*>", Pattern.CASE_INSENSITIVE),
        Pattern.compile("</iframe\\s*>", Pattern.CASE_INSENSITIVE),
        Pattern.compile("</video\\s*>", Pattern.CASE_INSENSITIVE),
        Pattern.compile("\\{%-?\\s*endcomment\\s*-?%\\}"),
        Pattern.compile("(?m)^ {0,3}```[^\\n]*$"),
        Pattern.compile("(?m)^ {0,3}~~~[^\\n]*$")
    };

    private HiddenText() {}

    /** The text at its old length, with blanks in place of what is hidden. */
    static String blank(String text) {
        StringBuilder shown = new StringBuilder(text);
        boolean[] neverEnds = new boolean[ENDS.length];
        Matcher start = START.matcher(text);
        int from = 0;
        while (start.find(from)) {
            int which = which(start.group());
            Matcher end = ENDS[which].matcher(text);
            // An end that was not found once is not searched again: a page stays linear to read.
            if (neverEnds[which] || !end.find(start.end())) {
                neverEnds[which] = true;
                from = start.end();
                continue;
            }
            for (int i = start.start(); i < end.end(); i++) {
                if (text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                    shown.setCharAt(i, ' ');
                }
            }
            from = end.end();
        }
        return shown.toString();
    }

    private static int which(String start) {
        String[] starts = {"<!--", "<style", "<script", "<iframe", "<video", "{%", "```", "~~~"};
        String bare = start.strip().toLowerCase(java.util.Locale.ROOT);
        return Arrays.asList(starts).indexOf(bare.startsWith("{%") ? "{%" : bare);
    }
}
