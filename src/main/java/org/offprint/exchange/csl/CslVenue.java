package org.offprint.exchange.csl;

import java.util.List;
import java.util.regex.Pattern;
import org.offprint.exchange.record.WorkDraft;
import org.offprint.papers.PaperType;
import tools.jackson.databind.JsonNode;

/** Where the work of an item appeared: journal, proceedings, book, event, series, publisher. */
final class CslVenue {

    private static final Pattern ACRONYM =
            Pattern.compile(
                    "([\\p{L}][\\p{L}&+/\\-]{1,20})[\\s'’‘:]*(?:\\d{2}|\\d{4})?(?:[\\s:].*)?");

    private CslVenue() {}

    static void fill(ItemFields item, WorkDraft work) {
        List<String> containers = item.texts("container-title");
        String shortName =
                item.first("container-title-short", "short-container-title", "journalAbbreviation");
        String series = item.text("collection-title");
        JsonNode event = item.node("event");
        String acronym = CslWork.text(event.path("acronym"));
        if (acronym != null && shortName == null && work.type() == PaperType.CONFERENCE) {
            var matcher = ACRONYM.matcher(acronym.strip());
            shortName = matcher.matches() ? matcher.group(1) : null;
        }
        if (!containers.isEmpty() && work.type() == PaperType.BOOK) {
            series = series == null ? containers.getFirst() : series;
        } else if (containers.size() > 1 && work.type() != PaperType.ARTICLE) {
            // Crossref names the series before the book.
            series = series == null ? containers.getFirst() : series;
            work.venue(containers.getLast(), null);
        } else if (!containers.isEmpty()) {
            work.venue(containers.getFirst(), shortName);
        } else if (work.type() == PaperType.PREPRINT) {
            work.venue(CslWork.text(item.node("institution").path(0).path("name")), null);
        } else {
            String name = item.text("event-title");
            name = name == null && event.isString() ? event.asString() : name;
            work.venue(name == null ? CslWork.text(event.path("name")) : name, shortName);
        }
        work.series(series);
        String institution = CslWork.text(item.node("institution").path(0).path("name"));
        boolean writtenThere = work.type() == PaperType.THESIS || work.isReport();
        String publisher = item.first("publisher", "original-publisher");
        work.publisher(writtenThere && institution != null ? institution : publisher);
    }
}
