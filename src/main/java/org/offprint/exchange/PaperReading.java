package org.offprint.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;
import org.offprint.common.Visibility;
import org.offprint.common.WebLink;
import org.offprint.exchange.academicpages.ReadLink;
import org.offprint.exchange.academicpages.ReadPaper;
import org.offprint.papers.ArxivId;
import org.offprint.papers.Author;
import org.offprint.papers.Doi;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperLink;
import org.offprint.papers.Publication;

/**
 * Makes a paper of ours out of one that was read from a page. What a paper of ours cannot hold (an
 * address that is none, a text beyond the limits) is left out of its field and named in what the
 * owner should check; the source text keeps it.
 */
final class PaperReading {

    private final ReadPaper read;
    private final List<String> toCheck = new ArrayList<>();

    private PaperReading(ReadPaper read) {
        this.read = read;
        String attention = read.attention();
        if (attention != null) {
            toCheck.add(attention);
        }
    }

    static PaperData paper(ReadPaper read, Visibility visibility) {
        return new PaperReading(read).paper(visibility);
    }

    private PaperData paper(Visibility visibility) {
        List<Author> authors = authors();
        @Nullable WebLink url = value(read.url(), WebLink::of);
        @Nullable Doi doi = value(read.doi(), Doi::of);
        @Nullable ArxivId arxiv = value(read.arxiv(), ArxivId::of);
        List<PaperLink> links = links();
        @Nullable PartialDate date = date();
        String title = cut("title", read.title(), PaperData.MAX_TITLE).orElse("Untitled");
        @Nullable String venue = cut("venue", read.venue(), Publication.MAX_VENUE).orElse(null);
        @Nullable String venueShort =
                cut("venue's short name", read.venueShort(), Publication.MAX_VENUE_SHORT)
                        .orElse(null);
        @Nullable String note = cut("note", read.note(), PaperData.MAX_NOTE).orElse(null);
        String source = cut("source text", read.raw(), PaperData.MAX_SOURCE).orElse("");
        @Nullable String attention =
                toCheck.isEmpty()
                        ? null
                        : limited(String.join(" ", toCheck), PaperData.MAX_ATTENTION);
        return PaperData.titled(title)
                .edit()
                .authors(authors)
                .type(read.kind())
                .venue(venue, venueShort)
                .date(date)
                .note(note)
                .url(url)
                .links(links)
                .doi(doi)
                .arxiv(arxiv)
                .selected(read.selected())
                .visibility(visibility)
                .source(source)
                .attention(attention)
                .done();
    }

    private List<Author> authors() {
        List<Author> authors = new ArrayList<>();
        for (String name : read.authors()) {
            @Nullable Author author = value(name, Author::parse);
            if (author != null && authors.size() < PaperData.MAX_AUTHORS) {
                authors.add(author);
            }
        }
        return authors;
    }

    private List<PaperLink> links() {
        List<PaperLink> links = new ArrayList<>();
        for (ReadLink link : read.links()) {
            @Nullable WebLink url = value(link.url(), WebLink::of);
            if (url != null && links.size() < PaperData.MAX_LINKS) {
                links.add(new PaperLink(link.kind(), url));
            }
        }
        return links;
    }

    private @Nullable PartialDate date() {
        Integer year = read.year();
        return year == null ? null : value(year, known -> PartialDate.of(known, read.month()));
    }

    private <S, T> @Nullable T value(@Nullable S source, Function<S, T> reader) {
        if (source == null) {
            return null;
        }
        try {
            return reader.apply(source);
        } catch (IllegalArgumentException e) {
            toCheck.add(String.valueOf(e.getMessage()));
            return null;
        }
    }

    private Optional<String> cut(String what, @Nullable String text, int limit) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        if (text.length() > limit) {
            toCheck.add("The %s was cut to %,d characters.".formatted(what, limit));
        }
        return Optional.of(limited(text, limit));
    }

    private static String limited(String text, int limit) {
        return text.length() <= limit ? text : text.substring(0, limit);
    }
}
