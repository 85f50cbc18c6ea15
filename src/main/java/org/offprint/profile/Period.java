package org.offprint.profile;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;

/**
 * When something of a vita was: a time from one date to another, one that goes on, a single date,
 * or nothing that is known.
 *
 * @param from when it began; alone, the one date on which it was
 * @param until when it ended, never before {@code from}
 * @param ongoing whether it goes on; then there is no {@code until}
 */
public record Period(@Nullable PartialDate from, @Nullable PartialDate until, boolean ongoing) {

    /** A time of which nothing is known. */
    public static final Period UNKNOWN = new Period(null, null, false);

    private static final Pattern NOW =
            Pattern.compile("(?i)now|present|today|ongoing|current|to date|until now");

    public Period {
        if (ongoing && until != null) {
            throw new IllegalArgumentException("What goes on has no end yet.");
        }
        if (from != null && until != null && endsBefore(from, until)) {
            throw new IllegalArgumentException(
                    "The end, %s, lies before the beginning, %s."
                            .formatted(until.inNumbers(), from.inNumbers()));
        }
    }

    /** One date. */
    public static Period at(PartialDate date) {
        return new Period(date, null, false);
    }

    /** From one date to another. */
    public static Period between(PartialDate from, PartialDate until) {
        return new Period(from, until, false);
    }

    /** From a date on. */
    public static Period since(PartialDate from) {
        return new Period(from, null, true);
    }

    /**
     * Reads both ends as a person types them; the second may say "now" or "present".
     *
     * @throws IllegalArgumentException with a sentence for the person if they are no period
     */
    public static Period of(String from, String until) {
        PartialDate start = from.isBlank() ? null : PartialDate.of(from);
        return isNow(until)
                ? new Period(start, null, true)
                : new Period(start, until.isBlank() ? null : PartialDate.of(until), false);
    }

    /** Whether a text stands for an end that has not come. */
    public static boolean isNow(String until) {
        return NOW.matcher(until.strip()).matches();
    }

    /** Whether nothing is known of it. */
    public boolean isUnknown() {
        return from == null && until == null && !ongoing;
    }

    /** Compares as far as both dates are known. */
    private static boolean endsBefore(PartialDate from, PartialDate until) {
        if (from.year() != until.year()) {
            return until.year() < from.year();
        }
        Integer fromMonth = from.month();
        Integer untilMonth = until.month();
        if (fromMonth == null || untilMonth == null || !Objects.equals(fromMonth, untilMonth)) {
            return fromMonth != null && untilMonth != null && untilMonth < fromMonth;
        }
        Integer fromDay = from.day();
        Integer untilDay = until.day();
        return fromDay != null && untilDay != null && untilDay < fromDay;
    }
}
