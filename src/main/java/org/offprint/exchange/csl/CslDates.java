package org.offprint.exchange.csl;

import org.jspecify.annotations.Nullable;
import org.offprint.exchange.record.WorkDate;
import tools.jackson.databind.JsonNode;

/** Dates of CSL-JSON: parts as numbers or texts, raw, literal, or a bare text or year. */
final class CslDates {

    private CslDates() {}

    /** The date, of a span its beginning; null where there is none. */
    static @Nullable WorkDate read(JsonNode date) {
        if (date.isString() || date.isNumber()) {
            return WorkDate.find(date.asString());
        }
        JsonNode parts = date.path("date-parts").path(0);
        Integer year = number(parts.isArray() ? parts.path(0) : date.path("year"));
        if (year != null) {
            Integer month = number(parts.isArray() ? parts.path(1) : date.path("month"));
            Integer day = number(parts.isArray() ? parts.path(2) : date.path("day"));
            return new WorkDate(year, month, month == null ? null : day);
        }
        for (String name : new String[] {"raw", "literal", "date-time", "edtf"}) {
            WorkDate found = WorkDate.find(text(date.path(name)));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Integer number(JsonNode node) {
        String text = text(node);
        return text != null && text.strip().matches("\\d{1,4}")
                ? Integer.valueOf(text.strip())
                : null;
    }

    private static @Nullable String text(JsonNode node) {
        return node.isString() || node.isNumber() ? node.asString() : null;
    }
}
