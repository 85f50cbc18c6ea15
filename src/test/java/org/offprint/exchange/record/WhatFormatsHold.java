package org.offprint.exchange.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.common.Slug;
import org.offprint.common.WebLink;
import org.offprint.markdown.MathText;
import org.offprint.papers.ArxivId;
import org.offprint.papers.Author;
import org.offprint.papers.LinkKind;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperId;
import org.offprint.papers.PaperLink;
import org.offprint.papers.PaperStatus;
import org.offprint.papers.PaperType;
import org.offprint.papers.Publication;

/** What is left of a paper in the formats of reference managers, for tests of round trips. */
public final class WhatFormatsHold {

    private WhatFormatsHold() {}

    /** What CSL-JSON can hold of it. */
    public static PaperData csl(PaperData paper) {
        Publication publication = paper.publication();
        boolean onArxivOnly = paper.venue() == null && paper.arxiv() != null;
        PaperType type =
                paper.type() == PaperType.ARTICLE && onArxivOnly
                        ? PaperType.PREPRINT
                        : paper.type();
        return PaperData.titled(MathText.plain(paper.title()))
                .edit()
                .type(type)
                .status(paper.status())
                .authors(paper.authors().stream().map(a -> named(a, true)).toList())
                .publication(publication(type, publication))
                .date(paper.date() == null ? paper.onlineDate() : paper.date())
                .note(paper.note())
                .abstractText(paper.abstractText())
                .language(paper.language())
                .tags(paper.tags())
                .onlineDate(paper.date() == null ? null : paper.onlineDate())
                .award(paper.award())
                .selected(paper.selected())
                .visibility(paper.visibility())
                .url(absolute(paper.url()))
                .links(paper.links().stream().filter(link -> link.url().isAbsolute()).toList())
                .doi(paper.doi())
                .arxiv(paper.arxiv())
                .done();
    }

    /** What RIS can hold of it. */
    public static PaperData ris(PaperData paper) {
        PaperData csl = csl(paper);
        List<PaperLink> pdfs = new ArrayList<>();
        List<PaperLink> others = new ArrayList<>();
        boolean doi = paper.doi() != null;
        WebLink url = doi || isArxiv(csl.url()) ? null : csl.url();
        if (doi && csl.url() != null && !isArxiv(csl.url())) {
            others.add(new PaperLink(kind(csl.url(), LinkKind.PUBLISHER), csl.url()));
        }
        for (PaperLink link : csl.links()) {
            if (!doi && csl.url() == null && csl.arxiv() == null && url == null) {
                // Without anything else, readers are sent to the first link.
                url = link.url();
            } else if (link.kind() == LinkKind.PDF) {
                pdfs.add(link);
            } else {
                LinkKind usual = doi ? LinkKind.PUBLISHER : LinkKind.OTHER;
                others.add(new PaperLink(kind(link.url(), usual), link.url()));
            }
        }
        pdfs.addAll(others);
        return csl.edit()
                .status(PaperStatus.PUBLISHED)
                .authors(paper.authors().stream().map(a -> named(a, false)).toList())
                .onlineDate(null)
                .arxiv(
                        csl.arxiv() == null && isArxiv(csl.url())
                                ? ArxivId.of(String.valueOf(csl.url()))
                                : csl.arxiv())
                .url(url)
                .links(pdfs)
                .done();
    }

    /** Addresses have no kind in RIS but that of a PDF; some say it themselves. */
    private static LinkKind kind(WebLink url, LinkKind usual) {
        String address = url.value();
        return address.endsWith(".pdf")
                ? LinkKind.PDF
                : address.contains("//github.com/") ? LinkKind.CODE : usual;
    }

    private static boolean isArxiv(@Nullable WebLink url) {
        return url != null && url.value().contains("arxiv.org/");
    }

    private static @Nullable WebLink absolute(@Nullable WebLink url) {
        return url == null || !url.isAbsolute() ? null : url;
    }

    /** The paper as it was read, without its source and without a key. */
    public static PaperData read(PaperData paper) {
        return paper.edit().source(null).citationKey(null).done();
    }

    /** Papers as they are stored. */
    public static List<Paper> stored(List<PaperData> papers) {
        return papers.stream()
                .map(data ->
                        new Paper(PaperId.random(), Slug.of("a-paper"), 0, 0, Instant.EPOCH, data))
                .toList();
    }

    private static Publication publication(PaperType type, Publication publication) {
        var edit = publication.edit();
        if (publication.pages() != null) {
            edit.articleNumber(null);
        }
        String publisher = first(publication.publisher(), publication.venue());
        switch (type) {
            case ARTICLE, CONFERENCE, CHAPTER -> edit.institution(null);
            case THESIS ->
                    edit.venue(null)
                            .venueShort(null)
                            .publisher(null)
                            .institution(first(publication.institution(), publisher));
            case PREPRINT -> edit.venueShort(null).publisher(null).institution(null);
            case OTHER -> {
                edit.venue(null).venueShort(null);
                if (publication.institution() == null) {
                    edit.publisher(publisher);
                } else {
                    edit.publisher(null);
                }
            }
            case BOOK, SOFTWARE, DATASET ->
                    edit.venue(null).venueShort(null).institution(null).publisher(publisher);
        }
        return edit.editors(publication.editors()).done();
    }

    private static Author named(Author author, boolean orcid) {
        Author name =
                new Author(author.given(), author.particle(), author.family(), author.suffix());
        return orcid ? name.at(author.orcid(), null) : name;
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }
}
