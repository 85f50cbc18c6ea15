package org.offprint.citations;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * First and last page out of a text such as {@code 265–275}.
 *
 * @param last null where there is one page only
 */
record PageRange(String first, @Nullable String last) {

    private static final Pattern RANGE =
            Pattern.compile(
                    "\\s*([\\p{L}\\p{N}.:]+)\\s*(?:[-‐‑‒–—−]+\\s*([\\p{L}\\p{N}.:]+))?\\s*");

    /** Reads the range; null where the text is none, such as a list of ranges. */
    static @Nullable PageRange parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        Matcher range = RANGE.matcher(text);
        return range.matches() ? new PageRange(range.group(1), range.group(2)) : null;
    }
}
