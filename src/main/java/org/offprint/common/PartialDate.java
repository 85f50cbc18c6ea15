package org.offprint.common;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final Pattern WORDS =
            Pattern.compile("(?:(\\d{1,2})\\.? )?(\\p{L}{3,12})\\.?,? (\\d{4})");

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

    /**
     * Reads a date as a person types it: "2024", "2024-07", "2024-07-05", "July 2024", "5 Jul
     * 2024".
     *
     * @throws IllegalArgumentException with a sentence for the person if it is none
     */
    public static PartialDate of(String text) {
        String line = Text.oneLine(text);
        Matcher numbers = NUMBERS.matcher(line);
        if (numbers.matches()) {
            return new PartialDate(
                    Integer.parseInt(numbers.group(1)),
                    number(numbers.group(2)),
                    number(numbers.group(3)));
        }
        Matcher words = WORDS.matcher(line);
        Optional<Month> month = words.matches() ? month(words.group(2)) : Optional.empty();
        if (month.isEmpty()) {
            throw new IllegalArgumentException(
                    "“%s” is no date; write 2024, July 2024 or 2024-07-05."
                            .formatted(line.length() <= 40 ? line : line.substring(0, 40) + "…"));
        }
        return new PartialDate(
                Integer.parseInt(words.group(3)), month.get().getValue(), number(words.group(1)));
    }

    /** The date in figures as far as it is known: {@code 2024-07} (ISO 8601). */
    public String iso() {
        StringBuilder iso = new StringBuilder(Integer.toString(year));
        if (month != null) {
            iso.append(month < 10 ? "-0" : "-").append(month);
        }
        if (day != null) {
            iso.append(day < 10 ? "-0" : "-").append(day);
        }
        return iso.toString();
    }

    /** The date in words, such as "July 2024", in the language of the locale. */
    public String inWords(Locale locale) {
        if (month == null) {
            return Integer.toString(year);
        }
        String name = Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, locale);
        return day == null ? name + " " + year : day + " " + name + " " + year;
    }

    /** The date as far as it is known in ISO 8601, such as "2024-07". */
    public String inNumbers() {
        if (month == null) {
            return Integer.toString(year);
        }
        return day == null
                ? "%d-%02d".formatted(year, month)
                : "%d-%02d-%02d".formatted(year, month, day);
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

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    /** The month of an English name, or of its beginning. */
    private static Optional<Month> month(String name) {
        String start = name.toUpperCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(m ->
                        m.name().startsWith(start) || start.equals("SEPT") && m == Month.SEPTEMBER)
                .findFirst();
    }
}
