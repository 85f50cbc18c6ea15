package org.offprint.exchange.line;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a reference, of which more and more is blanked as its parts are found. */
final class LeftText {

    private final String whole;
    private final char[] left;

    LeftText(String whole) {
        this.whole = whole;
        this.left = whole.toCharArray();
    }

    int length() {
        return left.length;
    }

    /** The text as it was before anything was used. */
    String whole() {
        return whole;
    }

    void use(int start, int end) {
        if (start < end) {
            Arrays.fill(left, start, end, ' ');
        }
    }

    String left(int start, int end) {
        return start >= end ? "" : new String(left, start, end - start);
    }

    String left() {
        return new String(left);
    }

    char at(int place) {
        return place < left.length ? left[place] : 0;
    }

    /** Looks for a pattern in what is left of a stretch; places are those of the whole text. */
    Matcher matcher(Pattern pattern, int start, int end) {
        Matcher matcher = pattern.matcher(new String(left));
        matcher.region(Math.min(start, left.length), Math.min(Math.max(start, end), left.length));
        matcher.useTransparentBounds(true);
        return matcher;
    }

    /** The first place from here on that is neither blank nor one of these characters. */
    int skip(int from, String characters) {
        int at = from;
        while (at < left.length
                && (left[at] == ' ' || characters.indexOf(left[at]) >= 0)) {
            at++;
        }
        return at;
    }
}
