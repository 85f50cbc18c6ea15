package org.offprint.citations;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A date of which only the year is always known. */
public record CslDate(int year, @Nullable Integer month, @Nullable Integer day) {

    public CslDate {
        if (day != null && month == null) {
            throw new IllegalArgumentException("A day needs its month.");
        }
    }

    /** Year, month and day as far as they are known. */
    List<Integer> parts() {
        List<Integer> parts = new ArrayList<>(List.of(year));
        if (month != null) {
            parts.add(month);
        }
        if (day != null) {
            parts.add(day);
        }
        return parts;
    }

    /** The date as ISO 8601 has it: 2024, 2024-07 or 2024-07-05. */
    String iso() {
        StringBuilder date = new StringBuilder().append(year);
        parts().stream().skip(1).forEach(part -> date.append("-%02d".formatted(part)));
        return date.toString();
    }
}
