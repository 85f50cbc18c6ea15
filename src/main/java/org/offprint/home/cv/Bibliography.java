package org.offprint.home.cv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;
import org.offprint.common.WebLink;
import org.offprint.home.cv.CvPage.Citation;
import org.offprint.home.cv.CvPage.Link;
import org.offprint.home.cv.CvPage.Works;
import org.offprint.papers.ArxivId;
import org.offprint.papers.Doi;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperEntry;
import org.offprint.papers.PaperType;
import org.offprint.papers.Publication;
import org.offprint.profile.OwnerName;
import org.offprint.site.SiteFrame;

/**
 * All public papers as a committee reads them: by type, in each the newest first, numbered through.
 */
final class Bibliography {

    private static final List<PaperType> ORDER =
            List.of(
                    PaperType.BOOK,
                    PaperType.ARTICLE,
                    PaperType.CONFERENCE,
                    PaperType.CHAPTER,
                    PaperType.PREPRINT,
                    PaperType.THESIS,
                    PaperType.SOFTWARE,
                    PaperType.DATASET);

    private final OwnerName owner;
    private final SiteFrame frame;

    Bibliography(OwnerName owner, SiteFrame frame) {
        this.owner = owner;
        this.frame = frame;
    }

    List<Works> of(List<Paper> papers) {
        List<PaperType> types =
                papers.stream()
                        .map(paper -> paper.data().type())
                        .distinct()
                        .sorted(Comparator.comparingInt(Bibliography::place))
                        .toList();
        List<Works> works = new ArrayList<>();
        int next = 1;
        for (PaperType type : types) {
            List<Citation> citations =
                    papers.stream()
                            .filter(paper -> paper.data().type() == type)
                            .sorted(
                                    Comparator.comparing(
                                            paper -> paper.data().date(),
                                            Comparator.nullsFirst(Comparator.reverseOrder())))
                            .map(this::citation)
                            .toList();
            works.add(new Works(frame.word(key(type)), next, citations));
            next += citations.size();
        }
        return works;
    }

    private static int place(PaperType type) {
        int place = ORDER.indexOf(type);
        return place < 0 ? ORDER.size() : place;
    }

    static String key(PaperType type) {
        return "cv.papers." + type.name().toLowerCase(Locale.ROOT);
    }

    private Citation citation(Paper stored) {
        PaperData paper = stored.data();
        PaperEntry entry = PaperEntry.of(stored, owner, frame.words());
        return new Citation(
                entry.authors(),
                entry.others(),
                paper.title(),
                entry.href(),
                venue(paper),
                details(paper, entry.status()),
                joined(". ", paper.award(), paper.note()),
                identifier(paper));
    }

    /** The venue in full, with the name that the field uses behind it. */
    private static @Nullable String venue(PaperData paper) {
        String full = paper.venue();
        String brief = paper.venueShort();
        if (full == null) {
            return brief;
        }
        return brief == null || full.contains(brief) ? full : "%s (%s)".formatted(full, brief);
    }

    /** Volume, issue and pages, the house, the year; before it has appeared, how far it is. */
    private static @Nullable String details(PaperData paper, @Nullable String status) {
        Publication in = paper.publication();
        PartialDate date = paper.date();
        String volume = in.volume();
        String issue = in.issue();
        String pages = in.pages() == null ? in.articleNumber() : in.pages();
        return joined(
                ", ",
                volume == null || issue == null ? volume : volume + "(" + issue + ")",
                pages,
                in.institution(),
                paper.type() == PaperType.BOOK || paper.type() == PaperType.CHAPTER
                        ? in.publisher()
                        : null,
                date == null ? null : Integer.toString(date.year()),
                status);
    }

    private static @Nullable String joined(String between, @Nullable String... texts) {
        String joined =
                Stream.of(texts).filter(Objects::nonNull).collect(Collectors.joining(between));
        return joined.isEmpty() ? null : joined;
    }

    private static @Nullable Link identifier(PaperData paper) {
        Doi doi = paper.doi();
        ArxivId arxiv = paper.arxiv();
        if (doi != null) {
            return link("doi:" + doi, doi.url());
        }
        return arxiv == null ? null : link("arXiv:" + arxiv, arxiv.url());
    }

    private static Link link(String shown, WebLink url) {
        return new Link(shown, url.value(), shown);
    }
}
