package org.offprint.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;
import org.offprint.common.Slug;
import org.offprint.common.Text;
import org.offprint.common.Visibility;
import org.offprint.common.WebLink;
import org.offprint.media.Pdf;
import org.offprint.media.Picture;
import org.offprint.site.SiteSettings;

/**
 * All that the owner says of a paper. Only the title is always there; {@link #edit} changes parts.
 *
 * @param title plain text, TeX mathematics as its source, at most {@value #MAX_TITLE} characters
 * @param slug the address that the owner chose; null for the one that Offprint makes
 * @param authors in their order; empty only where an import could not tell them
 * @param publication where it appeared, in the version that is to be cited
 * @param date when it appeared, as far as it is known
 * @param onlineDate when it could be read online first, where that was earlier
 * @param note what sets it off, such as "Spotlight", at most {@value #MAX_NOTE} characters
 * @param award a prize that it won, such as "Best paper award"
 * @param abstractText the abstract in Markdown, at most {@value #MAX_ABSTRACT} characters
 * @param language what it is written in (BCP 47); null for the language of the site
 * @param tags what it is about, in the owner's words, at most {@value #MAX_TAGS}
 * @param url where the owner wants readers sent; null for the DOI, the arXiv or the first link
 * @param links further links in their order, at most {@value #MAX_LINKS}
 * @param citationKey the owner's own key in BibTeX
 * @param versions the same work elsewhere, not to be cited, at most {@value #MAX_VERSIONS}
 * @param pdf the paper itself, hosted here
 * @param thumbnail a picture that lists show beside it
 * @param selected whether the home page shows it
 * @param otherFields what its BibTeX entry held beyond all this, at most {@value #MAX_OTHER_FIELDS}
 * @param source the text that an import made it from, byte for byte, at most {@value #MAX_SOURCE}
 *     characters
 * @param attention a sentence on what the owner should check after an import
 */
public record PaperData(
        String title,
        @Nullable Slug slug,
        List<Author> authors,
        PaperType type,
        PaperStatus status,
        Publication publication,
        @Nullable PartialDate date,
        @Nullable PartialDate onlineDate,
        @Nullable String note,
        @Nullable String award,
        @Nullable String abstractText,
        @Nullable String language,
        List<String> tags,
        @Nullable WebLink url,
        List<PaperLink> links,
        @Nullable Doi doi,
        @Nullable ArxivId arxiv,
        @Nullable CitationKey citationKey,
        List<PaperVersion> versions,
        @Nullable Pdf pdf,
        @Nullable Picture thumbnail,
        boolean selected,
        Visibility visibility,
        List<OtherField> otherFields,
        @Nullable String source,
        @Nullable String attention) {

    /** The most characters of a title. */
    public static final int MAX_TITLE = 1_000;

    /** The most characters of a note or an award. */
    public static final int MAX_NOTE = 500;

    /** The most characters of an abstract. */
    public static final int MAX_ABSTRACT = 20_000;

    /** The most tags. */
    public static final int MAX_TAGS = 20;

    /** The most characters of a tag. */
    public static final int MAX_TAG = 80;

    /** The most characters of a source. */
    public static final int MAX_SOURCE = 20_000;

    /** The most characters of the sentence on what to check. */
    public static final int MAX_ATTENTION = 1_000;

    /** The most authors; the largest collaborations stay below. */
    public static final int MAX_AUTHORS = 6_000;

    /** The most links. */
    public static final int MAX_LINKS = 30;

    /** The most fields of BibTeX that have no place of their own. */
    public static final int MAX_OTHER_FIELDS = 40;

    /** The most versions besides the one that is cited. */
    public static final int MAX_VERSIONS = 10;

    public PaperData {
        String cleanTitle = Text.limited("The title", title, MAX_TITLE);
        if (cleanTitle == null) {
            throw new IllegalArgumentException("A paper needs a title.");
        }
        title = cleanTitle;
        note = Text.limited("The note", note, MAX_NOTE);
        award = Text.limited("The award", award, MAX_NOTE);
        attention = Text.limited("What to check", attention, MAX_ATTENTION);
        abstractText = paragraphs(abstractText);
        language = Text.orNull(language);
        if (language != null) {
            language = SiteSettings.languageTag(language);
        }
        tags = cleanTags(tags);
        if (source != null && source.length() > MAX_SOURCE) {
            throw new IllegalArgumentException(
                    "The source text is %,d characters long; %,d is the most."
                            .formatted(source.length(), MAX_SOURCE));
        }
        atMost(authors.size(), MAX_AUTHORS, "authors");
        atMost(links.size(), MAX_LINKS, "links");
        atMost(versions.size(), MAX_VERSIONS, "other versions");
        atMost(otherFields.size(), MAX_OTHER_FIELDS, "other fields");
        authors = List.copyOf(authors);
        links = List.copyOf(links);
        versions = List.copyOf(versions);
        otherFields = List.copyOf(otherFields);
    }

    /** A public, unselected article of which only the title is known; the rest by {@link #edit}. */
    public static PaperData titled(String title) {
        return new PaperEdit(title).done();
    }

    /** Begins a copy of which parts are changed. */
    public PaperEdit edit() {
        return new PaperEdit(this);
    }

    /** Journal, conference or book in full. */
    public @Nullable String venue() {
        return publication.venue();
    }

    /** The venue's short name. */
    public @Nullable String venueShort() {
        return publication.venueShort();
    }

    /**
     * Where the paper is at home elsewhere: the owner's address for it, else its DOI, its arXiv
     * page, its first link.
     */
    public Optional<WebLink> mainLink() {
        return Optional.ofNullable(url)
                .or(() -> Optional.ofNullable(doi).map(Doi::url))
                .or(() -> Optional.ofNullable(arxiv).map(ArxivId::url))
                .or(() -> links.stream().findFirst().map(PaperLink::url));
    }

    /** The short name of the venue, or the full one where there is none. */
    public Optional<String> shownVenue() {
        return publication.shownVenue();
    }

    /** The same paper, shown on the home page or not. */
    public PaperData withSelected(boolean selected) {
        return edit().selected(selected).done();
    }

    /**
     * The same work, cited as another of its versions; what was cited so far takes that one's place
     * among the versions. An identifier that the other version lacks stays with the paper.
     *
     * @param version one of {@link #versions}
     */
    public PaperData citing(PaperVersion version) {
        int place = versions.indexOf(version);
        if (place < 0) {
            throw new IllegalArgumentException("The paper has no such version.");
        }
        List<PaperVersion> others = new ArrayList<>(versions);
        Doi otherDoi = version.doi() == null ? null : doi;
        ArxivId otherArxiv = version.arxiv() == null ? null : arxiv;
        if (publication.venue() == null && otherDoi == null && otherArxiv == null && url == null) {
            others.remove(place);
        } else {
            others.set(place, new PaperVersion(type, publication, date, otherDoi, otherArxiv, url));
        }
        return edit().type(version.type())
                .publication(version.publication())
                .date(version.date())
                .doi(version.doi() == null ? doi : version.doi())
                .arxiv(version.arxiv() == null ? arxiv : version.arxiv())
                .url(version.url())
                .versions(others)
                .done();
    }

    private static @Nullable String paragraphs(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String clean = text.strip();
        if (clean.length() > MAX_ABSTRACT) {
            throw new IllegalArgumentException(
                    "The abstract is %,d characters long; %,d is the most."
                            .formatted(clean.length(), MAX_ABSTRACT));
        }
        return clean;
    }

    private static List<String> cleanTags(List<String> tags) {
        atMost(tags.size(), MAX_TAGS, "tags");
        return tags.stream()
                .map(tag -> Text.limited("A tag", tag, MAX_TAG))
                .filter(tag -> tag != null)
                .distinct()
                .toList();
    }

    private static void atMost(int count, int limit, String things) {
        if (count > limit) {
            throw new IllegalArgumentException(
                    "There are %,d %s; %,d is the most.".formatted(count, things, limit));
        }
    }
}
