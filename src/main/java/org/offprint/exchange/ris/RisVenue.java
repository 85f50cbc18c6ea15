package org.offprint.exchange.ris;

import java.util.regex.Pattern;
import org.offprint.exchange.record.WorkDraft;
import org.offprint.papers.PaperType;

/** Where the work of a record appeared: journal, proceedings, book, series, publisher. */
final class RisVenue {

    private static final Pattern SPECIAL_ISSUE =
            Pattern.compile("(?i)(special|virtual|thematic) (issue|section|collection)\\b.*");

    private RisVenue() {}

    static void fill(RisRecord record, WorkDraft work) {
        String full = record.first("JF", "T2", "BT", "JO", "J1");
        if (full != null && SPECIAL_ISSUE.matcher(full).matches()) {
            full = record.first("JO", "JA", "T2");
        }
        String shorter = record.first("J2", "JA", "J1");
        String other = record.first("JO");
        if (full != null && other != null && other.length() < full.length() && shorter == null) {
            shorter = other;
        }
        switch (work.type()) {
            case ARTICLE -> work.venue(full == null ? shorter : full, shorter);
            case CONFERENCE -> {
                String proceedings = record.first("C3", "BT");
                work.venue(proceedings == null ? full : proceedings, shorter);
            }
            case CHAPTER -> {
                String book = record.first("BT", "T2", "JF", "JO");
                work.venue(book, shorter);
            }
            case BOOK, THESIS -> {
                // What stands behind a book's title is its series.
            }
            default -> work.venue(full, shorter);
        }
        String series = record.first("T3");
        boolean book = work.type() == PaperType.BOOK && record.has("TI");
        work.series(series == null && book ? record.first("T2") : series);
        work.publisher(record.first("PB"));
    }
}
