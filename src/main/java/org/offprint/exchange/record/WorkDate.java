package org.offprint.exchange.record;

import java.time.Month;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as a record says it, not checked yet.
 *
 * @param month 1 to 12, or null
 * @param day only with a month, or null
 */
public record WorkDate(int year, @Nullable Integer month, @Nullable Integer day) {

    private static final Pattern NUMBERS =
            Pattern.compile(
                    "(\\d{4})(?:\\s*[-/.年]\\s*(\\d{1,2})?(?:\\s*[-/.月]\\s*(\\d{1,2})?)?)?(?!\\d).*");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[0-9]{3}|2[0-9]{3})(?!\\d)");
    private static final Pattern MONTH_NAME = Pattern.compile("\\p{L}{3,}");
    private static final Pattern DAY =
            Pattern.compile("(?<![\\d-])(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)");

    /**
     * Reads a date in figures or in English words: "2020", "2020/05/12/", "2020-5", "12 May 2020",
     * "2020 Jan 15", "Spring 2019"; of a span, its beginning. Null where no year is in it.
     */
    public static @Nullable WorkDate find(@Nullable String text) {
        if (text == null || text.length() > 200) {
            return null;
        }
        String date = text.strip();
        Matcher numbers = NUMBERS.matcher(date);
        if (numbers.matches() && (numbers.group(2) != null || !hasLetters(date))) {
            return new WorkDate(
                    Integer.parseInt(numbers.group(1)),
                    number(numbers.group(2)),
                    number(numbers.group(3)));
        }
        Matcher dayFirst = DAY_FIRST.matcher(date);
        if (dayFirst.matches()) {
            return new WorkDate(
                    Integer.parseInt(dayFirst.group(3)),
                    number(dayFirst.group(2)),
                    number(dayFirst.group(1)));
        }
        Matcher year = YEAR.matcher(date);
        if (!year.find()) {
            return null;
        }
        Integer month = month(date);
        Matcher day = DAY.matcher(date);
        return new WorkDate(
                Integer.parseInt(year.group(1)),
                month,
                month != null && day.find() ? number(day.group(1)) : null);
    }

    /** The same without a month or a day that the calendar does not have. */
    public WorkDate plausible() {
        boolean monthFits = month != null && month >= 1 && month <= 12;
        boolean dayFits = monthFits && day != null && day >= 1 && day <= 31;
        return new WorkDate(year, monthFits ? month : null, dayFits ? day : null);
    }

    /** Whether it lies before the other as far as both are known. */
    public boolean isBefore(WorkDate other) {
        if (year != other.year || month == null || other.month == null) {
            return year < other.year;
        }
        if (!month.equals(other.month) || day == null || other.day == null) {
            return month < other.month;
        }
        return day < other.day;
    }

    /** The number of the first English month in the text; null where there is none. */
    public static @Nullable Integer month(String text) {
        Matcher names = MONTH_NAME.matcher(text);
        while (names.find()) {
            String name = names.group().toUpperCase(Locale.ROOT);
            for (Month month : Month.values()) {
                if (month.name().startsWith(name)
                        || name.equals("SEPT") && month == Month.SEPTEMBER) {
                    return month.getValue();
                }
            }
        }
        return null;
    }

    private static boolean hasLetters(String date) {
        return date.codePoints().anyMatch(Character::isLetter);
    }

    private static @Nullable Integer number(@Nullable String digits) {
        if (digits == null) {
            return null;
        }
        int number = Integer.parseInt(digits);
        return number == 0 ? null : number;
    }
}
