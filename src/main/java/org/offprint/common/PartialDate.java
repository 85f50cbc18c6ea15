package org.offprint.common;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date of which at least the year is known, as papers carry it: 2024, July 2024 or 5 July 2024.
 *
 * @param year 1000 to 2999
 * @param month 1 to 12, or null
 * @param day 1 to 31, only with a month, or null
 */
public record PartialDate(int year, @Nullable Integer month, @Nullable Integer day)
        implements Comparable<PartialDate> {

    public PartialDate {
        if (year < 1000 || year > 2999) {
            throw new IllegalArgumentException(
                    "%d is no year of a paper; write it with four digits, such as 2024."
                            .formatted(year));
        }
        if (month != null && (month < 1 || month > 12)) {
            throw new IllegalArgumentException("%d is no month; 1 to 12 are.".formatted(month));
        }
        if (day != null) {
            if (month == null) {
                throw new IllegalArgumentException("A day needs its month.");
            }
            try {
                LocalDate.of(year, month, day);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(
                        "There is no day %d in month %d of %d.".formatted(day, month, year), e);
            }
        }
    }

    /** A date of which only the year is known. */
    public static PartialDate of(int year) {
        return new PartialDate(year, null, null);
    }

    /** A date of which the month may be known. */
    public static PartialDate of(int year, @Nullable Integer month) {
        return new PartialDate(year, month, null);
    }

    /** The date in words, such as "July 2024", in the language of the locale. */
    public String inWords(Locale locale) {
        if (month == null) {
            return Integer.toString(year);
        }
        String name = Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, locale);
        return day == null ? name + " " + year : day + " " + name + " " + year;
    }

    /** Earlier dates first; an unknown month or day counts as before the known ones. */
    @Override
    public int compareTo(PartialDate other) {
        int byYear = Integer.compare(year, other.year);
        if (byYear != 0) {
            return byYear;
        }
        int byMonth =
                Integer.compare(month == null ? 0 : month, other.month == null ? 0 : other.month);
        return byMonth != 0
                ? byMonth
                : Integer.compare(day == null ? 0 : day, other.day == null ? 0 : other.day);
    }
}
