package org.offprint.bibtex;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code @string} defines, and the months, which every style of BibTeX defines. */
final class Macros {

    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    /** The longest value; longer ones serve to make files grow when they are read. */
    private static final int LONGEST = 5_000;

    private final Map<String, String> values = new HashMap<>();
    private long left;

    /**
     * @param most the most characters that all macros together may put in
     */
    Macros(long most) {
        left = most;
        MONTHS.forEach(month -> values.put(month, month));
    }

    void define(String name, String tex) {
        values.put(
                name.toLowerCase(Locale.ROOT),
                tex.length() > LONGEST ? Braces.balanced(tex.substring(0, LONGEST)) : tex);
    }

    /** Whether all together have put in too much. */
    boolean areExhausted() {
        return left < 0;
    }

    /**
     * The value of a macro, whose name may have capitals; null where it is not defined, and empty
     * once all together have put in too much.
     */
    @Nullable String value(String name) {
        String value = values.get(name);
        value = value == null ? values.get(name.toLowerCase(Locale.ROOT)) : value;
        left -= value == null ? 0 : value.length();
        return value != null && left < 0 ? "" : value;
    }
}
