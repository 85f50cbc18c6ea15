package org.offprint.markdown;

import java.util.regex.Pattern;

/**
 * Which texts the parser may see. It recurses for each level of nesting, and some of its steps take
 * the square of the number of lines or signs in one paragraph; a text past these limits is shown as
 * it was typed.
 */
final class InputLimits {

    private static final int LEVELS = 30;
    private static final int LINES = 5_000;
    private static final int COSTLY_SIGNS = 4_000;
    private static final int LINES_OF_A_BLOCK = 1_000;
    private static final int SIGNS_OF_A_BLOCK = 5_000;
    private static final String SIGNS = "\\`*_~[]<>|!^&$";

    private static final Pattern NEW_ITEM = Pattern.compile("\\s*([-+*]|\\d{1,9}[.)]|#{1,6})\\s.*");

    private InputLimits() {}

    static boolean allow(String source) {
        if (costlySigns(source) > COSTLY_SIGNS) {
            return false;
        }
        int linesLeft = LINES;
        int blockLines = 0;
        int blockSigns = 0;
        int start = 0;
        while (start < source.length()) {
            int end = source.indexOf('\n', start);
            end = end < 0 ? source.length() : end;
            String line = source.substring(start, end);
            start = end + 1;
            if (line.isBlank() || NEW_ITEM.matcher(line).matches()) {
                blockLines = 0;
                blockSigns = 0;
            }
            blockLines++;
            blockSigns += signs(line);
            if (--linesLeft < 0
                    || blockLines > LINES_OF_A_BLOCK
                    || blockSigns > SIGNS_OF_A_BLOCK
                    || levels(line) > LEVELS) {
                return false;
            }
        }
        return true;
    }

    /** Escapes and tildes: each slows down all that follow, in whatever paragraph. */
    private static int costlySigns(String source) {
        int signs = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            boolean escape =
                    c == '\\'
                            && i + 1 < source.length()
                            && !Character.isLetter(source.charAt(i + 1));
            if (escape || c == '~') {
                signs++;
                i++;
            }
        }
        return signs;
    }

    private static int signs(String line) {
        int signs = 0;
        for (int i = 0; i < line.length(); i++) {
            if (SIGNS.indexOf(line.charAt(i)) >= 0) {
                signs++;
            }
        }
        return signs;
    }

    /** Quote and list markers in a row at the beginning of a line. */
    private static int levels(String line) {
        int levels = 0;
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (c == ' ' || c == '\t') {
                i++;
            } else if (c == '>') {
                levels++;
                i++;
            } else {
                int digits = i;
                while (digits < line.length() && Character.isDigit(line.charAt(digits))) {
                    digits++;
                }
                boolean bullet = c == '-' || c == '+' || c == '*';
                int marker = bullet ? i : digits;
                boolean number =
                        digits > i
                                && digits < line.length()
                                && (line.charAt(digits) == '.' || line.charAt(digits) == ')');
                boolean spaced =
                        marker + 1 >= line.length()
                                || Character.isWhitespace(line.charAt(marker + 1));
                if (!(bullet || number) || !spaced) {
                    return levels;
                }
                levels++;
                i = marker + 1;
            }
        }
        return levels;
    }
}
