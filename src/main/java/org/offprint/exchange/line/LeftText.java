package org.offprint.exchange.line;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text of a reference, of which more and more is blanked as its parts are found. */
final class LeftText {

    private final String whole;
    private final String lower;
    private final char[] left;
    private @Nullable String current;

    LeftText(String whole) {
        this.whole = whole;
        this.lower = whole.toLowerCase(Locale.ROOT);
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
            current = null;
        }
    }

    String left(int start, int end) {
        return start >= end ? "" : left().substring(start, end);
    }

    String left() {
        String text = current;
        if (text == null) {
            text = new String(left);
            current = text;
        }
        return text;
    }

    /** Whether any of these lower-case words stands in the whole text; spares a longer search. */
    boolean hasAny(String... words) {
        for (String word : words) {
            if (lower.contains(word)) {
                return true;
            }
        }
        return false;
    }

    char at(int place) {
        return place < left.length ? left[place] : 0;
    }

    /** Looks for a pattern in what is left of a stretch; places are those of the whole text. */
    Matcher matcher(Pattern pattern, int start, int end) {
        Matcher matcher = pattern.matcher(left());
        matcher.region(Math.min(start, left.length), Math.min(Math.max(start, end), left.length));
        matcher.useTransparentBounds(true);
        return matcher;
    }

    /** The first place from here on that is neither blank nor one of these characters. */
    int skip(int from, String characters) {
        int at = from;
        while (at < left.length && (left[at] == ' ' || characters.indexOf(left[at]) >= 0)) {
            at++;
        }
        return at;
    }
}
