package org.offprint.exchange.record;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.common.Visibility;
import org.offprint.common.WebLink;
import org.offprint.exchange.FieldEvidence;
import org.offprint.exchange.FoundPaper;
import org.offprint.exchange.PaperDraft;
import org.offprint.exchange.words.LinkAddress;
import org.offprint.papers.ArxivId;
import org.offprint.papers.Author;
import org.offprint.papers.Doi;
import org.offprint.papers.LinkKind;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperStatus;
import org.offprint.papers.PaperType;

/**
 * A paper in the making out of a record: like {@link PaperDraft}, and it knows what depends on the
 * kind of work, such as whether a publisher is a university, and what a DOI or an address says of
 * other parts. Texts may hold markup.
 */
public final class WorkDraft {

    private static final Pattern ARXIV_DOI = Pattern.compile("(?i)10\\.48550/arxiv\\..+");
    private static final Pattern DOI_ADDRESS = Pattern.compile("(?i)https?://(dx\\.)?doi\\.org/.*");
    private static final Pattern ARXIV_ADDRESS =
            Pattern.compile("(?i)https?://([a-z]+\\.)?arxiv\\.org/(abs|pdf|html)/.*");
    private static final Pattern DATABASE =
            Pattern.compile(
                    "(?i)https?://([a-z0-9-]+\\.)*(scopus\\.com|webofscience\\.com|webofknowledge\\.com|isiknowledge\\.com|proquest\\.com|ebscohost\\.com|ncbi\\.nlm\\.nih\\.gov|pubmed\\.gov|europepmc\\.org|scholar\\.google\\.[a-z.]+|adsabs\\.harvard\\.edu|semanticscholar\\.org|zotero\\.org|mendeley\\.com|api\\.crossref\\.org|api\\.elsevier\\.com)/.*");
    private static final Pattern PDF = Pattern.compile("(?i)https?://[^?#]+\\.pdf([?#].*)?");
    private static final Pattern LESSER_DEGREE =
            Pattern.compile(
                    "(?i).*\\b(bachelor|b\\.?sc|master|m\\.?sc|m\\.?a\\b|diplom|licentiate).*");
    private static final Pattern PLACEHOLDER_PAGES = Pattern.compile("1\\s*[-–]+\\s*1|n/?a|-+|–");

    /** What no publisher's page of the work itself is. */
    private static final Set<LinkKind> BESIDES = EnumSet.of(LinkKind.CODE, LinkKind.VIDEO);

    private final PaperDraft draft;
    private final PaperType type;
    private final boolean report;
    private @Nullable String publisher;
    private @Nullable String venue;
    private @Nullable String genre;
    private @Nullable String note;
    private @Nullable Doi doi;
    private @Nullable ArxivId arxiv;
    private final List<String> addresses = new ArrayList<>();

    /** Whether readers are sent to arXiv before any other address. */
    private boolean arxivFirst;

    /**
     * @param report whether it is a report, whose publisher is an institution
     */
    public WorkDraft(@Nullable String title, PaperType type, boolean report) {
        this.draft = PaperDraft.titled(title == null ? null : Markup.line(title));
        this.type = type;
        this.report = report;
        draft.type(type);
    }

    /** The same paper, for what needs no knowledge of the kind of work. */
    public PaperDraft draft() {
        return draft;
    }

    public PaperType type() {
        return type;
    }

    /** Whether it is a report, whose publisher is an institution. */
    public boolean isReport() {
        return report;
    }

    public WorkDraft author(Author author) {
        draft.author(author);
        return this;
    }

    /**
     * Sets where it appeared.
     *
     * @param name in full; null for the short name, too, if that is known only
     */
    public WorkDraft venue(@Nullable String name, @Nullable String shortName) {
        String full = line(name);
        String shorter = line(shortName);
        venue = full == null ? shorter : full;
        draft.venue(venue);
        if (shorter != null && !shorter.equals(venue)) {
            draft.venueShort(shorter);
        }
        return this;
    }

    public WorkDraft series(@Nullable String series) {
        String name = line(series);
        if (name != null && !name.equals(venue)) {
            draft.series(name);
        }
        return this;
    }

    /** Who published it; of a thesis or a report, where it was written. */
    public WorkDraft publisher(@Nullable String publisher) {
        this.publisher = line(publisher);
        return this;
    }

    /** What kind of work it is in words, such as "PhD thesis". */
    public WorkDraft genre(@Nullable String genre) {
        this.genre = line(genre);
        return this;
    }

    public WorkDraft note(@Nullable String note) {
        this.note = line(note);
        return this;
    }

    /** Sets the pages, unless they only stand in the place of pages. */
    public WorkDraft pages(@Nullable String pages) {
        if (pages != null && !PLACEHOLDER_PAGES.matcher(pages.strip()).matches()) {
            draft.pages(pages);
        }
        return this;
    }

    /** Sets the date; a month or a day that the calendar does not have is left out. */
    public WorkDraft date(@Nullable WorkDate date) {
        if (date != null) {
            WorkDate plausible = date.plausible();
            draft.date(plausible.year(), plausible.month(), plausible.day());
        }
        return this;
    }

    /** Sets how far it has come, in any words; others than those of a status are passed over. */
    public WorkDraft status(@Nullable String words) {
        if (words != null) {
            StatusWords.find(words).ifPresent(draft::status);
        }
        return this;
    }

    public WorkDraft abstractText(@Nullable String text) {
        draft.abstractText(text == null ? null : Markup.markdown(text));
        return this;
    }

    public WorkDraft language(@Nullable String name) {
        draft.language(LanguageNames.tag(name));
        return this;
    }

    /** Adds what it is about, one or many with commas or semicolons between them. */
    public WorkDraft keywords(@Nullable String keywords) {
        if (keywords != null) {
            String text = Markup.line(keywords);
            for (String keyword : text.split(text.indexOf(';') >= 0 ? ";" : ",")) {
                draft.tag(keyword.strip());
            }
        }
        return this;
    }

    /** Sets the DOI; one of arXiv's is its id. */
    public WorkDraft doi(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return this;
        }
        Optional<Doi> read = Doi.parse(text);
        if (read.isEmpty()) {
            draft.doi(text);
        } else if (!takesArxiv(read.get()) && doi == null) {
            doi = read.get();
        }
        return this;
    }

    /** Sets the arXiv id, in any spelling; a text that holds none is passed over. */
    public WorkDraft arxiv(@Nullable String text) {
        if (text != null && arxiv == null) {
            arxiv = ArxivId.parse(text).orElse(null);
        }
        return this;
    }

    /** Adds an address; what it is for is told by its kind and by the other parts. */
    public WorkDraft address(@Nullable String address) {
        if (address == null || address.isBlank() || addresses.size() > PaperData.MAX_LINKS) {
            return this;
        }
        String url = address.strip();
        if (url.length() > WebLink.MAX_LENGTH) {
            addresses.add(url);
        } else if (DOI_ADDRESS.matcher(url).matches()) {
            Doi.parse(url)
                    .filter(found -> doi == null && !takesArxiv(found))
                    .ifPresent(found -> doi = found);
        } else if (ARXIV_ADDRESS.matcher(url).matches() && ArxivId.parse(url).isPresent()) {
            ArxivId id = ArxivId.of(url);
            arxivFirst |= addresses.isEmpty();
            if (arxiv == null) {
                arxiv = id;
            } else if (!arxiv.equals(id)) {
                addresses.add(url);
            }
        } else if (!DATABASE.matcher(url).matches()) {
            addresses.add(url);
        }
        return this;
    }

    /** Sets the first of the numbers, which may stand in one text, that is an ISSN or an ISBN. */
    public WorkDraft serialNumbers(List<String> texts) {
        SerialNumbers.of(texts).fill(draft);
        return this;
    }

    /** Sets what formats have no field for, by the name that Offprint gives it there. */
    public WorkDraft own(String name, @Nullable String value) {
        if (value == null) {
            return this;
        }
        switch (name) {
            case "award" -> draft.award(value);
            case "selected" -> draft.selected(value.equalsIgnoreCase("true"));
            case "visibility" -> {
                if (value.equalsIgnoreCase("draft")) {
                    draft.visibility(Visibility.DRAFT);
                }
            }
            default -> {}
        }
        return this;
    }

    /** The paper, with all that its parts say of each other. */
    public FoundPaper found(String source, int line, int endLine, List<FieldEvidence> evidence) {
        placePublisher();
        placeNotes();
        if (doi != null) {
            draft.doi(doi.value());
        }
        if (arxiv != null) {
            draft.arxiv(arxiv.value());
        }
        placeAddresses();
        return draft.found(source, line, endLine, evidence);
    }

    private void placePublisher() {
        if (publisher == null) {
            return;
        }
        if (type == PaperType.THESIS || report) {
            draft.institution(publisher);
        } else if (type == PaperType.PREPRINT && venue == null) {
            // Where a preprint lies; of one on arXiv its id says it.
            if (arxiv == null || !publisher.equalsIgnoreCase("arXiv")) {
                draft.venue(publisher);
            }
        } else {
            draft.publisher(publisher);
        }
    }

    private void placeNotes() {
        Optional<PaperStatus> status = note == null ? Optional.empty() : StatusWords.find(note);
        status.ifPresent(draft::status);
        String text = status.isPresent() ? null : note;
        if (genre != null && type == PaperType.THESIS && LESSER_DEGREE.matcher(genre).matches()) {
            boolean said = text != null && LESSER_DEGREE.matcher(text).matches();
            text = said ? text : text == null ? genre : genre + "; " + text;
        } else if (genre != null && type == PaperType.OTHER && text == null) {
            text = genre;
        }
        draft.note(text);
    }

    /** Readers are sent to the DOI, else to the first address; all others are links. */
    private void placeAddresses() {
        boolean identified = doi != null;
        boolean hasUrl = arxivFirst;
        for (String address : addresses) {
            if (PDF.matcher(address).matches() && (identified || hasUrl)) {
                draft.link(LinkKind.PDF, address);
            } else if (identified || hasUrl) {
                LinkKind kind = LinkAddress.kind(address);
                draft.link(
                        BESIDES.contains(kind)
                                ? kind
                                : identified ? LinkKind.PUBLISHER : LinkKind.OTHER,
                        address);
            } else {
                draft.url(address);
                hasUrl = true;
            }
        }
    }

    private boolean takesArxiv(Doi found) {
        Matcher matcher = ARXIV_DOI.matcher(found.value());
        Optional<ArxivId> id = matcher.matches() ? ArxivId.parse(found.value()) : Optional.empty();
        if (id.isPresent() && arxiv == null) {
            arxiv = id.get();
        }
        return id.isPresent();
    }

    private static @Nullable String line(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String line = Markup.line(text).strip();
        return line.isEmpty() || line.toLowerCase(Locale.ROOT).equals("null") ? null : line;
    }
}
