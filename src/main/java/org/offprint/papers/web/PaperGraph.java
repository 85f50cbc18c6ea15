package org.offprint.papers.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;
import org.offprint.common.WebLink;
import org.offprint.markdown.MathText;
import org.offprint.papers.ArxivId;
import org.offprint.papers.Author;
import org.offprint.papers.Doi;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperStatus;
import org.offprint.papers.PaperType;
import org.offprint.papers.Publication;
import org.offprint.profile.OwnerName;
import org.offprint.site.SiteFrame;
import org.offprint.site.StructuredData;

/** A paper in the words of schema.org. What is not known is left out. */
final class PaperGraph {

    private final Map<String, Object> graph = new LinkedHashMap<>();
    private final SiteFrame frame;

    private PaperGraph(SiteFrame frame) {
        this.frame = frame;
    }

    /**
     * Describes a paper.
     *
     * @param summary its abstract in plain words, or null
     */
    static StructuredData of(
            Paper paper, OwnerName owner, SiteFrame frame, @Nullable String summary) {
        PaperGraph work = new PaperGraph(frame);
        work.put("@context", "https://schema.org");
        work.describe(paper, owner, summary);
        return StructuredData.of(work.graph);
    }

    private void describe(Paper paper, OwnerName owner, @Nullable String summary) {
        PaperData data = paper.data();
        String url = frame.absolute(paper.path());
        String title = MathText.plain(data.title());
        put("@type", type(data.type()));
        put("@id", url + "#work");
        put("name", title);
        if (graph.get("@type") instanceof String type && type.equals("ScholarlyArticle")) {
            put("headline", title);
        }
        put("url", url);
        put("mainEntityOfPage", url);
        put("author", people(data.authors(), owner));
        put("editor", people(data.publication().editors(), owner));
        put("datePublished", iso(data.date()));
        put("inLanguage", data.language() == null ? frame.language() : data.language());
        put("abstract", summary);
        put("keywords", data.tags());
        put("award", data.award());
        put(
                "creativeWorkStatus",
                data.status() == PaperStatus.PUBLISHED ? null : data.status().label());
        publication(data);
        identify(data);
        if (data.pdf() != null) {
            put(
                    "encoding",
                    map(
                            "@type",
                            "MediaObject",
                            "contentUrl",
                            frame.absolute(paper.path() + ".pdf"),
                            "encodingFormat",
                            "application/pdf"));
        }
        if (data.thumbnail() != null) {
            put("image", frame.absolute(data.thumbnail().path()));
        }
    }

    private void publication(PaperData data) {
        Publication publication = data.publication();
        String venue = publication.venue() == null ? publication.venueShort() : publication.venue();
        put("pageStart", publication.firstPage().orElse(null));
        put("pageEnd", publication.lastPage().orElse(null));
        put("publisher", organization(publication.publisher()));
        String isbn = publication.isbn() == null ? null : publication.isbn().value();
        switch (data.type()) {
            case ARTICLE -> put("isPartOf", issue(publication, venue));
            case CONFERENCE, CHAPTER ->
                    put(
                            "isPartOf",
                            venue == null
                                    ? null
                                    : map("@type", "Book", "name", venue, "isbn", isbn));
            case BOOK -> put("isbn", isbn);
            case THESIS ->
                    put(
                            "sourceOrganization",
                            organization(
                                    publication.institution() == null
                                            ? venue
                                            : publication.institution()));
            case PREPRINT, SOFTWARE, DATASET, OTHER ->
                    put("sourceOrganization", organization(publication.institution()));
        }
    }

    /** The issue of the volume of the periodical, as far as each is known. */
    private static @Nullable Object issue(Publication publication, @Nullable String venue) {
        if (venue == null) {
            return null;
        }
        String issn = publication.issn() == null ? null : publication.issn().value();
        Map<String, Object> part = map("@type", "Periodical", "name", venue, "issn", issn);
        if (publication.volume() != null) {
            part =
                    map(
                            "@type",
                            "PublicationVolume",
                            "volumeNumber",
                            publication.volume(),
                            "isPartOf",
                            part);
        }
        if (publication.issue() != null) {
            part =
                    map(
                            "@type",
                            "PublicationIssue",
                            "issueNumber",
                            publication.issue(),
                            "isPartOf",
                            part);
        }
        return part;
    }

    private void identify(PaperData data) {
        Doi doi = data.doi();
        ArxivId arxiv = data.arxiv();
        if (doi != null) {
            put(
                    "identifier",
                    map("@type", "PropertyValue", "propertyID", "DOI", "value", doi.value()));
        }
        put(
                "sameAs",
                Stream.of(
                                doi == null ? null : doi.url(),
                                arxiv == null ? null : arxiv.url(),
                                data.url())
                        .filter(Objects::nonNull)
                        .filter(WebLink::isAbsolute)
                        .map(WebLink::value)
                        .distinct()
                        .toList());
    }

    private List<Map<String, Object>> people(List<Author> authors, OwnerName owner) {
        List<Map<String, Object>> people = new ArrayList<>();
        for (Author author : authors) {
            boolean person = author.given() != null || author.orcid() != null;
            String id = author.orcid() == null ? null : author.orcid().link().value();
            people.add(
                    map(
                            "@type",
                            person ? "Person" : "Organization",
                            "@id",
                            author.isOwner(owner) ? frame.absolute("/#person") : id,
                            "name",
                            author.displayName(),
                            "givenName",
                            author.given(),
                            "familyName",
                            person ? author.familyInFull() : null,
                            "sameAs",
                            id,
                            "url",
                            author.url() == null ? null : frame.absolute(author.url().value())));
        }
        return people;
    }

    private static String type(PaperType type) {
        return switch (type) {
            case ARTICLE, CONFERENCE, PREPRINT, OTHER -> "ScholarlyArticle";
            case THESIS -> "Thesis";
            case BOOK -> "Book";
            case CHAPTER -> "Chapter";
            case SOFTWARE -> "SoftwareSourceCode";
            case DATASET -> "Dataset";
        };
    }

    private static @Nullable Object organization(@Nullable String name) {
        return name == null ? null : map("@type", "Organization", "name", name);
    }

    private static @Nullable String iso(@Nullable PartialDate date) {
        return date == null ? null : date.iso();
    }

    private void put(String name, @Nullable Object value) {
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            graph.put(name, value);
        }
    }

    /** Pairs of names and values; those without a value are left out. */
    private static Map<String, Object> map(@Nullable Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            if (value != null) {
                map.put(String.valueOf(pairs[i]), value);
            }
        }
        return map;
    }
}
