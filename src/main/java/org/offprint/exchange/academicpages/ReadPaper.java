package org.offprint.exchange.academicpages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.papers.PaperType;

/**
 * One paper as a page lists it. Authors are display names in their order. {@code raw} is the exact
 * source, whole lines from {@code line} to {@code endLine}; {@code attention} says in a sentence
 * what the reader was unsure of and is null where it was not. The title is never empty: what could
 * not be taken apart stands there whole.
 */
public record ReadPaper(
        String title,
        List<String> authors,
        PaperType kind,
        @Nullable String venue,
        @Nullable String venueShort,
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable String note,
        @Nullable String url,
        @Nullable String doi,
        @Nullable String arxiv,
        List<ReadLink> links,
        boolean selected,
        String raw,
        int line,
        int endLine,
        @Nullable String attention) {

    public ReadPaper {
        authors = List.copyOf(authors);
        links = List.copyOf(links);
    }

    ReadPaper selected(boolean now) {
        return new ReadPaper(
                title,
                authors,
                kind,
                venue,
                venueShort,
                year,
                month,
                note,
                url,
                doi,
                arxiv,
                links,
                now,
                raw,
                line,
                endLine,
                attention);
    }
}
