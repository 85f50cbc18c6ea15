package org.offprint.papers;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.citations.CslDate;
import org.offprint.citations.CslExtra;
import org.offprint.citations.CslField;
import org.offprint.citations.CslItem;
import org.offprint.citations.CslName;
import org.offprint.citations.CslType;
import org.offprint.common.PartialDate;
import org.offprint.common.Visibility;
import org.offprint.common.WebLink;
import org.offprint.markdown.MathText;

/** A paper as CSL-JSON has it. Fields hold plain text; mathematics is written as it is read. */
final class PaperItem {

    /** The kind of the address to which the owner sends readers. */
    private static final String MAIN = "main";

    private final PaperData paper;
    private final Map<CslField, String> texts = new EnumMap<>(CslField.class);

    private PaperItem(PaperData paper) {
        this.paper = paper;
    }

    static CslItem of(PaperData paper, String key) {
        PaperItem item = new PaperItem(paper);
        CslType type = item.type();
        item.fill(type);
        return new CslItem(
                key,
                type,
                item.texts,
                names(paper.authors()),
                names(paper.publication().editors()),
                date(CitedWork.date(paper)),
                item.extra());
    }

    private CslType type() {
        return switch (paper.type()) {
            case ARTICLE ->
                    CitedWork.isOnArxivOnly(paper) ? CslType.ARTICLE : CslType.ARTICLE_JOURNAL;
            case CONFERENCE -> CslType.PAPER_CONFERENCE;
            case PREPRINT -> CslType.ARTICLE;
            case THESIS -> CslType.THESIS;
            case BOOK -> CslType.BOOK;
            case CHAPTER -> CslType.CHAPTER;
            case SOFTWARE -> CslType.SOFTWARE;
            case DATASET -> CslType.DATASET;
            case OTHER ->
                    paper.publication().institution() == null ? CslType.DOCUMENT : CslType.REPORT;
        };
    }

    private void fill(CslType type) {
        Publication publication = paper.publication();
        put(CslField.TITLE, MathText.plain(paper.title()));
        put(CslField.COLLECTION_TITLE, publication.series());
        put(CslField.VOLUME, publication.volume());
        put(CslField.ISSUE, publication.issue());
        put(CslField.PAGE, publication.pages());
        if (publication.pages() == null) {
            put(CslField.NUMBER, publication.articleNumber());
        }
        put(CslField.ISSN, publication.issn());
        put(CslField.ISBN, publication.isbn());
        put(CslField.DOI, paper.doi());
        put(CslField.URL, CitedWork.url(paper).map(WebLink::value).orElse(null));
        put(CslField.STATUS, CitedWork.status(paper));
        put(CslField.LANGUAGE, paper.language());
        put(CslField.KEYWORD, CitedWork.keywords(paper));
        put(CslField.NOTE, paper.note());
        put(CslField.ABSTRACT, paper.abstractText());
        switch (type) {
            case ARTICLE_JOURNAL, PAPER_CONFERENCE, CHAPTER -> {
                put(CslField.CONTAINER_TITLE, publication.venue());
                put(CslField.CONTAINER_TITLE_SHORT, publication.venueShort());
                put(CslField.PUBLISHER, publication.publisher());
            }
            case ARTICLE -> {
                put(CslField.PUBLISHER, CitedWork.archive(paper));
                if (paper.arxiv() != null) {
                    put(CslField.NUMBER, "arXiv:" + paper.arxiv());
                }
            }
            case THESIS -> {
                put(CslField.PUBLISHER, CitedWork.institution(paper));
                put(CslField.GENRE, CitedWork.degree(paper).label());
            }
            case REPORT -> put(CslField.PUBLISHER, CitedWork.institution(paper));
            case BOOK, SOFTWARE, DATASET, DOCUMENT ->
                    put(CslField.PUBLISHER, CitedWork.publisher(paper));
        }
    }

    private CslExtra extra() {
        return new CslExtra(paper.date() == null ? null : date(paper.onlineDate()), links(), own());
    }

    private List<CslExtra.Link> links() {
        Set<CslExtra.Link> links = new LinkedHashSet<>();
        WebLink url = paper.url();
        if (url != null && url.isAbsolute() && !isMain(url)) {
            links.add(new CslExtra.Link(MAIN, url.value()));
        }
        ArxivId arxiv = paper.arxiv();
        if (arxiv != null && !isMain(arxiv.url()) && !texts.containsValue("arXiv:" + arxiv)) {
            links.add(new CslExtra.Link(LinkKind.ARXIV.id(), arxiv.url().value()));
        }
        for (PaperLink link : paper.links()) {
            if (link.url().isAbsolute()) {
                links.add(new CslExtra.Link(link.kind().id(), link.url().value()));
            }
        }
        return List.copyOf(links);
    }

    private boolean isMain(WebLink url) {
        return url.value().equals(texts.get(CslField.URL));
    }

    private SequencedMap<String, String> own() {
        SequencedMap<String, String> own = new LinkedHashMap<>();
        if (paper.award() != null) {
            own.put("award", paper.award());
        }
        if (paper.selected()) {
            own.put("selected", "true");
        }
        if (paper.visibility() == Visibility.DRAFT) {
            own.put("visibility", "draft");
        }
        return own;
    }

    private void put(CslField field, @Nullable Object value) {
        if (value != null) {
            texts.put(field, value.toString());
        }
    }

    private static List<CslName> names(List<Author> people) {
        return people.stream().map(PaperItem::name).toList();
    }

    private static CslName name(Author author) {
        String orcid = author.orcid() == null ? null : author.orcid().value();
        boolean whole =
                author.given() == null && author.particle() == null && author.suffix() == null;
        return whole
                ? new CslName(null, null, null, null, author.family(), orcid)
                : new CslName(
                        author.given(),
                        author.particle(),
                        author.family(),
                        author.suffix(),
                        null,
                        orcid);
    }

    private static @Nullable CslDate date(@Nullable PartialDate date) {
        return date == null ? null : new CslDate(date.year(), date.month(), date.day());
    }
}
