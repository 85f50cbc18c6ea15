package org.offprint.papers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;
import org.offprint.common.Slug;
import org.offprint.common.Visibility;
import org.offprint.common.WebLink;
import org.offprint.media.Pdf;
import org.offprint.media.Picture;

/**
 * A change of a {@link PaperData} that is not finished: each method sets the part of its name, and
 * {@link #done} makes the new paper, which is where its rules are checked.
 */
public final class PaperEdit {

    private String title;
    private @Nullable Slug slug;
    private List<Author> authors = List.of();
    private PaperType type = PaperType.ARTICLE;
    private PaperStatus status = PaperStatus.PUBLISHED;
    private Publication publication = Publication.NONE;
    private @Nullable PartialDate date;
    private @Nullable PartialDate onlineDate;
    private @Nullable String note;
    private @Nullable String award;
    private @Nullable String abstractText;
    private @Nullable String language;
    private List<String> tags = List.of();
    private @Nullable WebLink url;
    private List<PaperLink> links = List.of();
    private @Nullable Doi doi;
    private @Nullable ArxivId arxiv;
    private @Nullable CitationKey citationKey;
    private List<PaperVersion> versions = List.of();
    private @Nullable Pdf pdf;
    private @Nullable Picture thumbnail;
    private boolean selected = false;
    private Visibility visibility = Visibility.PUBLIC;
    private List<OtherField> otherFields = List.of();
    private @Nullable String source;
    private @Nullable String attention;

    PaperEdit(String title) {
        this.title = title;
    }

    PaperEdit(PaperData paper) {
        title = paper.title();
        slug = paper.slug();
        authors = paper.authors();
        type = paper.type();
        status = paper.status();
        publication = paper.publication();
        date = paper.date();
        onlineDate = paper.onlineDate();
        note = paper.note();
        award = paper.award();
        abstractText = paper.abstractText();
        language = paper.language();
        tags = paper.tags();
        url = paper.url();
        links = paper.links();
        doi = paper.doi();
        arxiv = paper.arxiv();
        citationKey = paper.citationKey();
        versions = paper.versions();
        pdf = paper.pdf();
        thumbnail = paper.thumbnail();
        selected = paper.selected();
        visibility = paper.visibility();
        otherFields = paper.otherFields();
        source = paper.source();
        attention = paper.attention();
    }

    public PaperEdit title(String title) {
        this.title = title;
        return this;
    }

    public PaperEdit slug(@Nullable Slug slug) {
        this.slug = slug;
        return this;
    }

    public PaperEdit authors(List<Author> authors) {
        this.authors = authors;
        return this;
    }

    public PaperEdit type(PaperType type) {
        this.type = type;
        return this;
    }

    public PaperEdit status(PaperStatus status) {
        this.status = status;
        return this;
    }

    public PaperEdit publication(Publication publication) {
        this.publication = publication;
        return this;
    }

    public PaperEdit date(@Nullable PartialDate date) {
        this.date = date;
        return this;
    }

    public PaperEdit onlineDate(@Nullable PartialDate onlineDate) {
        this.onlineDate = onlineDate;
        return this;
    }

    public PaperEdit note(@Nullable String note) {
        this.note = note;
        return this;
    }

    public PaperEdit award(@Nullable String award) {
        this.award = award;
        return this;
    }

    public PaperEdit abstractText(@Nullable String abstractText) {
        this.abstractText = abstractText;
        return this;
    }

    public PaperEdit language(@Nullable String language) {
        this.language = language;
        return this;
    }

    public PaperEdit tags(List<String> tags) {
        this.tags = tags;
        return this;
    }

    public PaperEdit url(@Nullable WebLink url) {
        this.url = url;
        return this;
    }

    public PaperEdit links(List<PaperLink> links) {
        this.links = links;
        return this;
    }

    public PaperEdit doi(@Nullable Doi doi) {
        this.doi = doi;
        return this;
    }

    public PaperEdit arxiv(@Nullable ArxivId arxiv) {
        this.arxiv = arxiv;
        return this;
    }

    public PaperEdit citationKey(@Nullable CitationKey citationKey) {
        this.citationKey = citationKey;
        return this;
    }

    public PaperEdit versions(List<PaperVersion> versions) {
        this.versions = versions;
        return this;
    }

    public PaperEdit pdf(@Nullable Pdf pdf) {
        this.pdf = pdf;
        return this;
    }

    public PaperEdit thumbnail(@Nullable Picture thumbnail) {
        this.thumbnail = thumbnail;
        return this;
    }

    public PaperEdit selected(boolean selected) {
        this.selected = selected;
        return this;
    }

    public PaperEdit visibility(Visibility visibility) {
        this.visibility = visibility;
        return this;
    }

    public PaperEdit otherFields(List<OtherField> otherFields) {
        this.otherFields = otherFields;
        return this;
    }

    public PaperEdit source(@Nullable String source) {
        this.source = source;
        return this;
    }

    public PaperEdit attention(@Nullable String attention) {
        this.attention = attention;
        return this;
    }

    /** Sets the venue and its short name; the rest of the publication stays. */
    public PaperEdit venue(@Nullable String venue, @Nullable String venueShort) {
        publication = publication.withVenue(venue, venueShort);
        return this;
    }

    /**
     * The paper with all that was set.
     *
     * @throws IllegalArgumentException with a sentence for the person if a part breaks its rule
     */
    public PaperData done() {
        return new PaperData(
                title,
                slug,
                authors,
                type,
                status,
                publication,
                date,
                onlineDate,
                note,
                award,
                abstractText,
                language,
                tags,
                url,
                links,
                doi,
                arxiv,
                citationKey,
                versions,
                pdf,
                thumbnail,
                selected,
                visibility,
                otherFields,
                source,
                attention);
    }
}
