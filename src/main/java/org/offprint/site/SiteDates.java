package org.offprint.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.offprint.common.PartialDate;

/** Writes dates as the site's language does, by the Gregorian calendar and in Latin figures. */
public final class SiteDates {

    private final DateTimeFormatter days;
    private final DateTimeFormatter months;

    SiteDates(Locale locale) {
        days =
                locale.equals(Locale.ENGLISH)
                        ? DateTimeFormatter.ofPattern("d MMMM uuuu", locale)
                        : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        months = DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(locale);
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
}
