package org.offprint.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;

/** Writes dates as the site's language does, by the Gregorian calendar and in Latin figures. */
public final class SiteDates {

    private final DateTimeFormatter days;
    private final DateTimeFormatter months;
    private final DateTimeFormatter daysOfYear;
    private final DateTimeFormatter monthsOfYear;
    private final boolean dayFirst;

    SiteDates(Locale locale) {
        dayFirst = locale.equals(Locale.ENGLISH);
        days =
                dayFirst
                        ? DateTimeFormatter.ofPattern("d MMMM uuuu", locale)
                        : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        months = DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(locale);
        daysOfYear =
                dayFirst
                        ? DateTimeFormatter.ofPattern("d MMMM", locale)
                        : DateTimeFormatter.ofLocalizedPattern("MMMMd").withLocale(locale);
        monthsOfYear = DateTimeFormatter.ofPattern("LLLL", locale);
    }

    /** The day, such as "24 November 2026". */
    public String of(LocalDate day) {
        return days.format(day);
    }

    /** The day in UTC. */
    public String of(Instant instant) {
        return of(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }

    /** As much of the date as is known: a day, "July 2024" or "2024". */
    public String of(PartialDate date) {
        Integer month = date.month();
        Integer day = date.day();
        if (month == null) {
            return Integer.toString(date.year());
        }
        return day == null
                ? months.format(YearMonth.of(date.year(), month))
                : of(LocalDate.of(date.year(), month, day));
    }

    /** The day below a heading that says its year, such as "24 November". */
    public String withoutYear(LocalDate day) {
        return daysOfYear.format(day);
    }

    /**
     * The days of something below a heading that says the year of the first, such as "3–5 July",
     * "30 June – 2 July" or "30 December – 2 January 2027"; null where only the year is known.
     *
     * @param until the last of several days, or null
     */
    public @Nullable String withoutYear(PartialDate date, @Nullable PartialDate until) {
        String first = ofYear(date);
        if (until == null) {
            return first;
        }
        if (until.year() != date.year()) {
            return (first == null ? date.year() : first) + " – " + of(until);
        }
        String last = ofYear(until);
        if (first == null || last == null) {
            return last == null ? first : last;
        }
        boolean oneMonth = date.day() != null && Objects.equals(date.month(), until.month());
        return oneMonth && dayFirst ? date.day() + "–" + last : first + " – " + last;
    }

    private @Nullable String ofYear(PartialDate date) {
        Integer month = date.month();
        Integer day = date.day();
        if (month == null) {
            return null;
        }
        return day == null
                ? monthsOfYear.format(Month.of(month))
                : daysOfYear.format(LocalDate.of(date.year(), month, day));
    }
}
