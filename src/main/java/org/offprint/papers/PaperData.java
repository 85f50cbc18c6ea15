package org.offprint.papers;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;
import org.offprint.common.Text;
import org.offprint.common.Visibility;
import org.offprint.common.WebLink;

/**
 * All that the owner says of a paper. Only the title is always there.
 *
 * @param title plain text, TeX mathematics as its source, at most {@value #MAX_TITLE} characters
 * @param authors in their order; empty only where an import could not tell them
 * @param venue journal, conference or publisher in full, at most {@value #MAX_VENUE} characters
 * @param venueShort the name that the field uses, such as "ICML"
 * @param date when it appeared, as far as it is known
 * @param note what sets it off, such as "Spotlight", at most {@value #MAX_NOTE} characters
 * @param abstractText the abstract in Markdown, at most {@value #MAX_ABSTRACT} characters
 * @param url where the title leads; null for the DOI, the arXiv or the first link
 * @param links further links in their order, at most {@value #MAX_LINKS}
 * @param citationKey the owner's own key in BibTeX
 * @param selected whether the home page shows it
 * @param source the text that an import made it from, byte for byte, at most {@value #MAX_SOURCE}
 *     characters
 * @param attention a sentence on what the owner should check after an import
 */
public record PaperData(
        String title,
        List<Author> authors,
        PaperType type,
        @Nullable String venue,
        @Nullable String venueShort,
        @Nullable PartialDate date,
        @Nullable String note,
        @Nullable String abstractText,
        @Nullable WebLink url,
        List<PaperLink> links,
        @Nullable Doi doi,
        @Nullable ArxivId arxiv,
        @Nullable CitationKey citationKey,
        boolean selected,
        Visibility visibility,
        @Nullable String source,
        @Nullable String attention) {

    /** The most characters of a title. */
    public static final int MAX_TITLE = 1_000;

    /** The most characters of a venue. */
    public static final int MAX_VENUE = 500;

    /** The most characters of a venue's short name. */
    public static final int MAX_VENUE_SHORT = 100;

    /** The most characters of a note. */
    public static final int MAX_NOTE = 500;

    /** The most characters of an abstract. */
    public static final int MAX_ABSTRACT = 20_000;

    /** The most characters of a source. */
    public static final int MAX_SOURCE = 20_000;

    /** The most characters of the sentence on what to check. */
    public static final int MAX_ATTENTION = 1_000;

    /** The most authors; the largest collaborations stay below. */
    public static final int MAX_AUTHORS = 6_000;

    /** The most links. */
    public static final int MAX_LINKS = 30;

    public PaperData {
        String cleanTitle = Text.limited("The title", title, MAX_TITLE);
        if (cleanTitle == null) {
            throw new IllegalArgumentException("A paper needs a title.");
        }
        title = cleanTitle;
        venue = Text.limited("The venue", venue, MAX_VENUE);
        venueShort = Text.limited("The venue's short name", venueShort, MAX_VENUE_SHORT);
        note = Text.limited("The note", note, MAX_NOTE);
        attention = Text.limited("What to check", attention, MAX_ATTENTION);
        if (abstractText != null) {
            abstractText = abstractText.strip();
            if (abstractText.isEmpty()) {
                abstractText = null;
            } else if (abstractText.length() > MAX_ABSTRACT) {
                throw new IllegalArgumentException(
                        "The abstract is %,d characters long; %,d is the most."
                                .formatted(abstractText.length(), MAX_ABSTRACT));
            }
        }
        if (source != null && source.length() > MAX_SOURCE) {
            throw new IllegalArgumentException(
                    "The source text is %,d characters long; %,d is the most."
                            .formatted(source.length(), MAX_SOURCE));
        }
        if (authors.size() > MAX_AUTHORS) {
            throw new IllegalArgumentException(
                    "There are %,d authors; %,d is the most."
                            .formatted(authors.size(), MAX_AUTHORS));
        }
        if (links.size() > MAX_LINKS) {
            throw new IllegalArgumentException(
                    "There are %d links; %d is the most.".formatted(links.size(), MAX_LINKS));
        }
        authors = List.copyOf(authors);
        links = List.copyOf(links);
    }

    /** A public, unselected article of which only the title is known; the rest by {@code with}. */
    public static PaperData titled(String title) {
        return new PaperData(
                title,
                List.of(),
                PaperType.ARTICLE,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                false,
                Visibility.PUBLIC,
                null,
                null);
    }

    /**
     * Where the title leads: the paper's own address, else its DOI, its arXiv page, its first link.
     */
    public Optional<WebLink> mainLink() {
        return Optional.ofNullable(url)
                .or(() -> Optional.ofNullable(doi).map(Doi::url))
                .or(() -> Optional.ofNullable(arxiv).map(ArxivId::url))
                .or(() -> links.stream().findFirst().map(PaperLink::url));
    }

    /** The short name of the venue, or the full one where there is none. */
    public Optional<String> shownVenue() {
        return Optional.ofNullable(venueShort).or(() -> Optional.ofNullable(venue));
    }

    /** The same paper, shown on the home page or not. */
    public PaperData withSelected(boolean selected) {
        return new PaperData(
                title,
                authors,
                type,
                venue,
                venueShort,
                date,
                note,
                abstractText,
                url,
                links,
                doi,
                arxiv,
                citationKey,
                selected,
                visibility,
                source,
                attention);
    }
}
