package org.offprint.exchange.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.common.Slug;
import org.offprint.common.WebLink;
import org.offprint.markdown.MathText;
import org.offprint.papers.Author;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperId;
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
        boolean arxivIsHeld =
                type == PaperType.PREPRINT || paper.doi() == null && paper.url() == null;
        Optional<WebLink> url =
                Optional.ofNullable(paper.url())
                        .filter(link -> paper.doi() == null && link.isAbsolute());
        if (url.isEmpty() && paper.doi() == null && paper.arxiv() == null) {
            url = paper.mainLink().filter(WebLink::isAbsolute);
        }
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
                .url(url.orElse(null))
                .doi(paper.doi())
                .arxiv(arxivIsHeld ? paper.arxiv() : null)
                .done();
    }

    /** What RIS can hold of it. */
    public static PaperData ris(PaperData paper) {
        PaperData csl = csl(paper);
        return csl.edit()
                .status(PaperStatus.PUBLISHED)
                .authors(paper.authors().stream().map(a -> named(a, false)).toList())
                .done();
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
