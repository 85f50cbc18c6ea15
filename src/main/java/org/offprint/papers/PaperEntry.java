package org.offprint.papers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.citations.Coins;
import org.offprint.common.PartialDate;
import org.offprint.common.WebLink;
import org.offprint.markdown.MathText;
import org.offprint.markdown.SafeHtml;
import org.offprint.media.Picture;
import org.offprint.profile.OwnerName;
import org.offprint.site.Words;

/**
 * A paper as lists show it.
 *
 * @param title the title as plain text, mathematics written as well as plain text can
 * @param titleHtml the title with its mathematics
 * @param language what the title is written in, where it is not the site's language
 * @param href where the title leads, or null as long as the paper has no page
 * @param authors the names to show; of a long list the first ones, and the owner
 * @param others what stands for those that are not shown, such as "and 48 others", or null
 * @param venue the venue's usual name, or what kind of work it is, or null
 * @param venueInFull the venue's full name where {@code venue} is its short one, or null
 * @param year the year as it is printed, or null
 * @param note what sets the paper off, or null
 * @param award a prize that it won, or null
 * @param thumbnail a picture of the paper, or null
 * @param coins the paper for Zotero, as the title of an empty element; null as long as the paper
 *     has no page
 * @param status how far it has come, as long as it has not appeared; null otherwise
 */
public record PaperEntry(
        String title,
        SafeHtml titleHtml,
        @Nullable String language,
        @Nullable String href,
        List<Name> authors,
        @Nullable String others,
        @Nullable String venue,
        @Nullable String venueInFull,
        @Nullable String year,
        @Nullable String note,
        @Nullable String award,
        @Nullable String status,
        @Nullable Picture thumbnail,
        @Nullable String coins,
        List<Link> links) {

    /** The mark of those who contributed equally. */
    public static final String EQUAL = "*";

    /** The mark of those to whom readers should write. */
    public static final String CORRESPONDING = "†";

    private static final int MOST_AUTHORS = 12;
    private static final int FIRST_OF_MANY = 10;

    /**
     * An author's name.
     *
     * @param separator what stands before it, such as a comma
     * @param marks {@link #EQUAL}, {@link #CORRESPONDING}, both or none
     * @param owner whether it is the owner's
     */
    public record Name(String separator, String text, String marks, boolean owner) {}

    /** A link below the paper. */
    public record Link(String label, String href) {}

    /** Makes the entry of a paper, whose title leads to its page. */
    public static PaperEntry of(Paper paper, OwnerName owner, Words words) {
        return of(paper.data(), paper.path(), Coins.of(PaperCitation.item(paper)), owner, words);
    }

    /** Makes the entry of a paper that is not stored yet and so has no page. */
    public static PaperEntry sketch(PaperData paper, OwnerName owner, Words words) {
        return of(paper, null, null, owner, words);
    }

    /** Whether any of the shown names carries the mark. */
    public boolean isMarked(String mark) {
        return authors.stream().anyMatch(name -> name.marks().contains(mark));
    }

    private static PaperEntry of(
            PaperData paper,
            @Nullable String href,
            @Nullable String coins,
            OwnerName owner,
            Words words) {
        List<Author> all = paper.authors();
        List<Name> names = names(all, owner);
        int hidden = all.size() - names.size();
        PartialDate date = paper.date();
        return new PaperEntry(
                MathText.plain(paper.title()),
                MathText.html(paper.title()),
                paper.language(),
                href,
                names,
                hidden == 0 ? null : words.get("papers.others", hidden),
                paper.shownVenue().orElseGet(() -> kind(paper.type(), words)),
                paper.venueShort() == null ? null : paper.venue(),
                date == null ? null : Integer.toString(date.year()),
                paper.note(),
                paper.award(),
                paper.status() == PaperStatus.PUBLISHED
                        ? null
                        : words.get(paper.status().wordKey()),
                paper.thumbnail(),
                coins,
                PaperLinks.of(paper, hostedPdf(paper, href)).stream()
                        .map(link -> new Link(label(link, words), link.url().value()))
                        .toList());
    }

    private static @Nullable WebLink hostedPdf(PaperData paper, @Nullable String href) {
        return paper.pdf() == null || href == null ? null : new WebLink(href + ".pdf");
    }

    private static List<Name> names(List<Author> authors, OwnerName owner) {
        List<Name> names = new ArrayList<>();
        if (authors.size() <= MOST_AUTHORS) {
            authors.forEach(author -> names.add(name(", ", author, owner, names.isEmpty())));
            return names;
        }
        int first = FIRST_OF_MANY;
        int own = 0;
        while (own < authors.size() && !authors.get(own).isOwner(owner)) {
            own++;
        }
        boolean apart = own >= first && own < authors.size();
        if (apart) {
            first--;
        }
        for (Author author : authors.subList(0, first)) {
            names.add(name(", ", author, owner, names.isEmpty()));
        }
        if (apart) {
            names.add(name(own == first ? ", " : ", … ", authors.get(own), owner, false));
        }
        return names;
    }

    private static Name name(String separator, Author author, OwnerName owner, boolean first) {
        return new Name(
                first ? "" : separator, author.displayName(), marks(author), author.isOwner(owner));
    }

    /** The marks behind an author's name: {@link #EQUAL}, {@link #CORRESPONDING}, both or none. */
    public static String marks(Author author) {
        return (author.equal() ? EQUAL : "") + (author.corresponding() ? CORRESPONDING : "");
    }

    /** What kind of work it is, where a venue does not say it; null where that says nothing. */
    public static @Nullable String kind(PaperType type, Words words) {
        return switch (type) {
            case PREPRINT -> words.get("papers.preprint");
            case THESIS -> words.get("papers.thesis");
            case BOOK -> words.get("papers.book");
            case SOFTWARE -> words.get("papers.software");
            case DATASET -> words.get("papers.dataset");
            case ARTICLE, CONFERENCE, CHAPTER, OTHER -> null;
        };
    }

    private static String label(PaperLink link, Words words) {
        return switch (link.kind()) {
            case PUBLISHER -> words.get("papers.publisher");
            case CODE -> words.get("papers.code");
            case DATA -> words.get("papers.data");
            case PROJECT -> words.get("papers.project");
            case SLIDES -> words.get("papers.slides");
            case POSTER -> words.get("papers.poster");
            case VIDEO -> words.get("papers.video");
            case BLOG -> words.get("papers.blog");
            case OTHER -> link.url().isAbsolute() ? link.url().host() : words.get("papers.link");
            case PDF, ARXIV, DOI, BIBTEX -> link.kind().label();
        };
    }
}
