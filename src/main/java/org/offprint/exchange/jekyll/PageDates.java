package org.offprint.exchange.jekyll;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;

/** When a page of the old site is of: by its front matter, else by the name of its file. */
final class PageDates {

    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?(?:[T ,].*)?");
    private static final Pattern NAME = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})-.*");
    private static final Pattern YEAR = Pattern.compile(".*?\\b((?:19|20)\\d{2})\\b.*");

    private PageDates() {}

    static Optional<PartialDate> date(SitePage page) {
        return page.front()
                .text("date", "year")
                .flatMap(PageDates::parse)
                .or(() -> fromName(page.file().name()));
    }

    static Optional<LocalDate> day(SitePage page) {
        return date(page).map(PageDates::day);
    }

    /** The day, or the first one that it may be. */
    static LocalDate day(PartialDate date) {
        Integer month = date.month();
        Integer day = date.day();
        return LocalDate.of(date.year(), month == null ? 1 : month, day == null ? 1 : day);
    }

    /** Reads a date in figures or in words; empty if it is none. */
    static Optional<PartialDate> parse(String text) {
        Matcher numbers = NUMBERS.matcher(text.strip());
        if (numbers.matches()) {
            return date(numbers.group(1), numbers.group(2), numbers.group(3));
        }
        try {
            return Optional.of(PartialDate.of(text));
        } catch (IllegalArgumentException e) {
            Matcher year = YEAR.matcher(text);
            return year.matches() ? date(year.group(1), null, null) : Optional.empty();
        }
    }

    static Optional<PartialDate> fromName(String name) {
        Matcher parts = NAME.matcher(name);
        return parts.matches()
                ? date(parts.group(1), parts.group(2), parts.group(3))
                : Optional.empty();
    }

    /** The name of a file without its date and ending. */
    static String title(String name) {
        return name.replaceFirst("^\\d{4}-\\d{1,2}-\\d{1,2}-", "").replaceFirst("\\.\\w+$", "");
    }

    private static Optional<PartialDate> date(
            String year, @Nullable String month, @Nullable String day) {
        try {
            return Optional.of(
                    new PartialDate(
                            Integer.parseInt(year),
                            month == null ? null : Integer.valueOf(month),
                            day == null ? null : Integer.valueOf(day)));
        } catch (IllegalArgumentException | DateTimeException e) {
            return day != null
                    ? date(year, month, null)
                    : month != null ? date(year, null, null) : Optional.empty();
        }
    }
}
