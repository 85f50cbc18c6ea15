package org.offprint.papers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of a {@link Publication} that is not finished: each method sets the part of its name,
 * and {@link #done} makes the new one, which is where its rules are checked.
 */
public final class PublicationEdit {

    private @Nullable String venue;
    private @Nullable String venueShort;
    private @Nullable String volume;
    private @Nullable String issue;
    private @Nullable String pages;
    private @Nullable String articleNumber;
    private @Nullable String publisher;
    private @Nullable String series;
    private @Nullable String institution;
    private List<Author> editors;
    private @Nullable Issn issn;
    private @Nullable Isbn isbn;

    PublicationEdit(Publication publication) {
        venue = publication.venue();
        venueShort = publication.venueShort();
        volume = publication.volume();
        issue = publication.issue();
        pages = publication.pages();
        articleNumber = publication.articleNumber();
        publisher = publication.publisher();
        series = publication.series();
        institution = publication.institution();
        editors = publication.editors();
        issn = publication.issn();
        isbn = publication.isbn();
    }

    public PublicationEdit venue(@Nullable String venue) {
        this.venue = venue;
        return this;
    }

    public PublicationEdit venueShort(@Nullable String venueShort) {
        this.venueShort = venueShort;
        return this;
    }

    public PublicationEdit volume(@Nullable String volume) {
        this.volume = volume;
        return this;
    }

    public PublicationEdit issue(@Nullable String issue) {
        this.issue = issue;
        return this;
    }

    public PublicationEdit pages(@Nullable String pages) {
        this.pages = pages;
        return this;
    }

    public PublicationEdit articleNumber(@Nullable String articleNumber) {
        this.articleNumber = articleNumber;
        return this;
    }

    public PublicationEdit publisher(@Nullable String publisher) {
        this.publisher = publisher;
        return this;
    }

    public PublicationEdit series(@Nullable String series) {
        this.series = series;
        return this;
    }

    public PublicationEdit institution(@Nullable String institution) {
        this.institution = institution;
        return this;
    }

    public PublicationEdit editors(List<Author> editors) {
        this.editors = editors;
        return this;
    }

    public PublicationEdit issn(@Nullable Issn issn) {
        this.issn = issn;
        return this;
    }

    public PublicationEdit isbn(@Nullable Isbn isbn) {
        this.isbn = isbn;
        return this;
    }

    /**
     * The publication with all that was set.
     *
     * @throws IllegalArgumentException with a sentence for the person if a part breaks its rule
     */
    public Publication done() {
        return new Publication(
                venue,
                venueShort,
                volume,
                issue,
                pages,
                articleNumber,
                publisher,
                series,
                institution,
                editors,
                issn,
                isbn);
    }
}
