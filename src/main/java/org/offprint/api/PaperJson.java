package org.offprint.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;
import org.offprint.papers.Author;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperData;
import org.offprint.profile.Orcid;

/**
 * A paper as programs see it, its members in the order of this record, absent values null. {@link
 * PaperInput} is the other direction; what a paper has beyond these members stays as it is.
 */
record PaperJson(
        String id,
        String slug,
        String visibility,
        String status,
        String type,
        String title,
        List<Person> authors,
        @Nullable String venue,
        @Nullable String venueShort,
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day,
        @Nullable String volume,
        @Nullable String issue,
        @Nullable String pages,
        @Nullable String publisher,
        @Nullable String doi,
        @Nullable String arxiv,
        @Nullable String note,
        @JsonProperty("abstract") @Nullable String abstractText,
        List<String> tags,
        List<Link> links,
        boolean selected,
        long version) {

    /**
     * An author.
     *
     * @param family with particle and suffix, as the name is printed: "van Beethoven", "King Jr."
     * @param owner whether it was said to be the owner of the site; null as long as the name alone
     *     decides
     */
    record Person(
            String family,
            @Nullable String given,
            @Nullable String orcid,
            @Nullable Boolean owner,
            boolean equal,
            boolean corresponding) {

        static Person of(Author author) {
            Orcid orcid = author.orcid();
            return new Person(
                    PaperJson.family(author),
                    author.given(),
                    orcid == null ? null : orcid.value(),
                    author.owner(),
                    author.equal(),
                    author.corresponding());
        }
    }

    /** One of a paper's links. */
    record Link(String kind, String url) {}

    /** A page of a list of papers. */
    record Page(List<PaperJson> items, int total) {}

    static PaperJson of(Paper paper) {
        PaperData data = paper.data();
        PartialDate date = data.date();
        return new PaperJson(
                paper.id().toString(),
                paper.slug().value(),
                data.visibility().name().toLowerCase(Locale.ROOT),
                data.status().id(),
                data.type().id(),
                data.title(),
                data.authors().stream().map(Person::of).toList(),
                data.venue(),
                data.venueShort(),
                date == null ? null : date.year(),
                date == null ? null : date.month(),
                date == null ? null : date.day(),
                data.publication().volume(),
                data.publication().issue(),
                data.publication().pages(),
                data.publication().publisher(),
                data.doi() == null ? null : data.doi().value(),
                data.arxiv() == null ? null : data.arxiv().value(),
                data.note(),
                data.abstractText(),
                data.tags(),
                data.links().stream()
                        .map(link -> new Link(link.kind().id(), link.url().value()))
                        .toList(),
                data.selected(),
                paper.version());
    }

    /** The family name in full, which {@link AuthorInput} takes apart again. */
    static String family(Author author) {
        String suffix = author.suffix();
        return suffix == null ? author.familyInFull() : author.familyInFull() + " " + suffix;
    }
}
