package org.offprint.papers;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.common.Text;

/**
 * Where a work appeared, as a citation names it; whatever is not known is null.
 *
 * @param venue journal, conference or book in full, at most {@value #MAX_VENUE} characters
 * @param venueShort the name that the field uses, such as "ICML"
 * @param pages as they are printed, a range with one dash: "1–12", "12, 15–17"
 * @param articleNumber what stands in the place of pages where a journal has none
 * @param institution where a thesis or a report was written
 * @param editors in their order, at most {@value #MAX_EDITORS}
 */
public record Publication(
        @Nullable String venue,
        @Nullable String venueShort,
        @Nullable String volume,
        @Nullable String issue,
        @Nullable String pages,
        @Nullable String articleNumber,
        @Nullable String publisher,
        @Nullable String series,
        @Nullable String institution,
        List<Author> editors,
        @Nullable Issn issn,
        @Nullable Isbn isbn) {

    /** The most characters of a venue. */
    public static final int MAX_VENUE = 500;

    /** The most characters of a venue's short name. */
    public static final int MAX_VENUE_SHORT = 100;

    /** The most characters of volume, issue, pages and article number. */
    public static final int MAX_NUMBER = 60;

    /** The most characters of publisher, series and institution. */
    public static final int MAX_NAME = 300;

    /** The most editors. */
    public static final int MAX_EDITORS = 20;

    private static final Pattern PAGES_WORD = Pattern.compile("(?i)^(pp?\\.|pages?)\\s*");
    private static final Pattern DASH = Pattern.compile("\\s*(?:--+|[-‐‑‒–—−])\\s*");

    /** A work that appeared nowhere. */
    public static final Publication NONE =
            new Publication(
                    null, null, null, null, null, null, null, null, null, List.of(), null, null);

    public Publication {
        venue = Text.limited("The venue", venue, MAX_VENUE);
        venueShort = Text.limited("The venue's short name", venueShort, MAX_VENUE_SHORT);
        volume = Text.limited("The volume", volume, MAX_NUMBER);
        issue = Text.limited("The issue", issue, MAX_NUMBER);
        pages = pageRange(Text.limited("The pages", pages, MAX_NUMBER));
        articleNumber = Text.limited("The article number", articleNumber, MAX_NUMBER);
        publisher = Text.limited("The publisher", publisher, MAX_NAME);
        series = Text.limited("The series", series, MAX_NAME);
        institution = Text.limited("The institution", institution, MAX_NAME);
        if (editors.size() > MAX_EDITORS) {
            throw new IllegalArgumentException(
                    "There are %d editors; %d is the most.".formatted(editors.size(), MAX_EDITORS));
        }
        editors = List.copyOf(editors);
    }

    /** A work of which only the venue is known. */
    public static Publication in(@Nullable String venue, @Nullable String venueShort) {
        return NONE.withVenue(venue, venueShort);
    }

    /** Begins a copy of which parts are changed. */
    public PublicationEdit edit() {
        return new PublicationEdit(this);
    }

    /** The same with another venue. */
    public Publication withVenue(@Nullable String venue, @Nullable String venueShort) {
        return edit().venue(venue).venueShort(venueShort).done();
    }

    /** The short name of the venue, or the full one where there is none. */
    public Optional<String> shownVenue() {
        return Optional.ofNullable(venueShort).or(() -> Optional.ofNullable(venue));
    }

    /** The number of the first page; empty where there are no pages. */
    public Optional<String> firstPage() {
        return Optional.ofNullable(pages).map(range -> range.split("[–,;]")[0].strip());
    }

    /** The number of the last page; empty where there is one page or none. */
    public Optional<String> lastPage() {
        return Optional.ofNullable(pages)
                .filter(range -> range.matches("[^–,;]+–[^–,;]+"))
                .map(range -> range.substring(range.indexOf('–') + 1).strip());
    }

    private static @Nullable String pageRange(@Nullable String pages) {
        return pages == null
                ? null
                : DASH.matcher(PAGES_WORD.matcher(pages).replaceFirst("")).replaceAll("–");
    }
}
