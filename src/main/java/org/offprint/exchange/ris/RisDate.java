package org.offprint.exchange.ris;

import org.jspecify.annotations.Nullable;
import org.offprint.exchange.record.WorkDate;

/** The date of a record, which several tags may tell in part. */
final class RisDate {

    private RisDate() {}

    /** The year, and the day where one of the others tells it of the same year. */
    static @Nullable WorkDate of(RisRecord record) {
        WorkDate date = null;
        for (String text : record.all("PY", "Y1", "DA", "YR", "DP")) {
            WorkDate found = WorkDate.find(text);
            if (found == null) {
                found = withYearOf(date, text);
            }
            if (date == null) {
                date = found;
            } else if (found != null && found.year() == date.year() && isFuller(found, date)) {
                date = found;
            }
        }
        return date;
    }

    /** EndNote writes the day without its year: "DA - Mar 12". */
    private static @Nullable WorkDate withYearOf(@Nullable WorkDate date, String text) {
        return date == null || date.month() != null
                ? null
                : WorkDate.find(text + " " + date.year());
    }

    private static boolean isFuller(WorkDate one, WorkDate other) {
        return other.month() == null && one.month() != null
                || other.day() == null && one.day() != null;
    }
}
