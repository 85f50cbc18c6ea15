package org.offprint.exchange.bibtex;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.bibtex.BibtexMonth;
import org.offprint.exchange.PaperDraft;
import org.offprint.exchange.PaperField;
import org.offprint.exchange.record.StatusWords;
import org.offprint.exchange.record.WorkDate;

/**
 * When a work appeared: {@code year}, {@code month} and {@code day}, or biblatex's {@code date}.
 */
final class EntryDate {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(1[0-9]{3}|2[0-9]{3})(?!\\d)");

    private EntryDate() {}

    static void read(EntryFields fields, PaperDraft draft) {
        String year = fields.verbatim(PaperField.DATE, "year");
        Integer number = year == null ? null : year(year);
        if (number == null) {
            String date = fields.text(PaperField.DATE, "date");
            WorkDate whole = WorkDate.find(date == null ? year : date);
            if (whole != null) {
                draft.date(whole.year(), whole.month(), whole.day());
            } else if (year != null) {
                withoutYear(year, draft);
            }
            fields.drop("month", "day");
            return;
        }
        fields.drop("date");
        String month = fields.text(PaperField.DATE, "month");
        Optional<BibtexMonth> read = month == null ? Optional.empty() : BibtexMonth.read(month);
        String day = fields.verbatim(PaperField.DATE, "day");
        draft.date(
                number,
                read.map(BibtexMonth::month).orElse(null),
                read.isEmpty() ? null : day(day, read.get()));
        if (month != null && (read.isEmpty() || namesSeveral(month))) {
            draft.doubt(
                    "Of the month “%s” only %s was taken."
                            .formatted(month, read.isEmpty() ? "the year" : "the first"));
            fields.doubt(PaperField.DATE);
        }
    }

    private static boolean namesSeveral(String month) {
        return Arrays.stream(month.split("[-–—/&]"))
                        .filter(part -> BibtexMonth.read(part).isPresent())
                        .filter(part -> part.codePoints().anyMatch(Character::isLetter))
                        .count()
                > 1;
    }

    private static void withoutYear(String year, PaperDraft draft) {
        StatusWords.find(year)
                .ifPresentOrElse(
                        draft::status, () -> draft.doubt("“%s” is no year.".formatted(year)));
    }

    private static @Nullable Integer day(@Nullable String day, BibtexMonth month) {
        if (month.isRange()) {
            return null;
        }
        return day != null && day.matches("\\d{1,2}") ? Integer.valueOf(day) : month.day();
    }

    private static @Nullable Integer year(String text) {
        Matcher year = YEAR.matcher(text);
        return year.find() ? Integer.valueOf(year.group(1)) : null;
    }
}
