package org.offprint.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;
import org.offprint.common.Visibility;
import org.offprint.common.WebLink;
import org.offprint.papers.ArxivId;
import org.offprint.papers.Author;
import org.offprint.papers.CitationKey;
import org.offprint.papers.Doi;
import org.offprint.papers.Isbn;
import org.offprint.papers.Issn;
import org.offprint.papers.LinkKind;
import org.offprint.papers.OtherField;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperEdit;
import org.offprint.papers.PaperLink;
import org.offprint.papers.PaperStatus;
import org.offprint.papers.PaperType;
import org.offprint.papers.Publication;
import org.offprint.papers.PublicationEdit;
import org.offprint.site.SiteSettings;

/**
 * A paper in the making out of what a source says. It takes any text: what Offprint cannot hold is
 * left out of its field, or cut, and named among the doubts; nothing is thrown, and the rest goes
 * on. Blank texts count as none.
 */
public final class PaperDraft {

    private final PaperEdit paper;
    private final PublicationEdit publication = Publication.NONE.edit();
    private final List<Author> authors = new ArrayList<>();
    private final List<Author> editors = new ArrayList<>();
    private final List<PaperLink> links = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<OtherField> otherFields = new ArrayList<>();
    private final List<String> doubts = new ArrayList<>();

    private PaperDraft(PaperEdit paper) {
        this.paper = paper;
    }

    /** Begins a paper; one without a title is called "Untitled", with a doubt. */
    public static PaperDraft titled(@Nullable String title) {
        PaperDraft draft = new PaperDraft(PaperData.titled("Untitled").edit());
        if (title == null || title.isBlank()) {
            draft.doubt("No title was found.");
        } else {
            draft.cut("title", title, PaperData.MAX_TITLE, draft.paper::title);
        }
        return draft;
    }

    /** Adds a sentence on what the owner should check. */
    public PaperDraft doubt(String sentence) {
        if (!doubts.contains(sentence)) {
            doubts.add(sentence);
        }
        return this;
    }

    /** Adds an author by a name in any spelling that {@link Author#parse} takes. */
    public PaperDraft author(@Nullable String name) {
        value(name, Author::parse, this::author);
        return this;
    }

    /** Adds an author. */
    public PaperDraft author(Author author) {
        add(authors, author, PaperData.MAX_AUTHORS, "authors");
        return this;
    }

    /** Adds an editor. */
    public PaperDraft editor(Author editor) {
        add(editors, editor, Publication.MAX_EDITORS, "editors");
        return this;
    }

    public PaperDraft type(PaperType type) {
        paper.type(type);
        return this;
    }

    public PaperDraft status(PaperStatus status) {
        paper.status(status);
        return this;
    }

    public PaperDraft selected(boolean selected) {
        paper.selected(selected);
        return this;
    }

    /** Sets whether visitors see it; what a source hides stays hidden. */
    public PaperDraft visibility(Visibility visibility) {
        paper.visibility(visibility);
        return this;
    }

    public PaperDraft venue(@Nullable String venue) {
        return cut("venue", venue, Publication.MAX_VENUE, publication::venue);
    }

    public PaperDraft venueShort(@Nullable String name) {
        return cut(
                "venue's short name", name, Publication.MAX_VENUE_SHORT, publication::venueShort);
    }

    public PaperDraft volume(@Nullable String volume) {
        return cut("volume", volume, Publication.MAX_NUMBER, publication::volume);
    }

    public PaperDraft issue(@Nullable String issue) {
        return cut("issue", issue, Publication.MAX_NUMBER, publication::issue);
    }

    public PaperDraft pages(@Nullable String pages) {
        return cut("pages", pages, Publication.MAX_NUMBER, publication::pages);
    }

    public PaperDraft articleNumber(@Nullable String number) {
        return cut("article number", number, Publication.MAX_NUMBER, publication::articleNumber);
    }

    public PaperDraft publisher(@Nullable String publisher) {
        return cut("publisher", publisher, Publication.MAX_NAME, publication::publisher);
    }

    public PaperDraft series(@Nullable String series) {
        return cut("series", series, Publication.MAX_NAME, publication::series);
    }

    public PaperDraft institution(@Nullable String institution) {
        return cut("institution", institution, Publication.MAX_NAME, publication::institution);
    }

    public PaperDraft issn(@Nullable String issn) {
        return value(issn, Issn::of, publication::issn);
    }

    public PaperDraft isbn(@Nullable String isbn) {
        return value(isbn, Isbn::of, publication::isbn);
    }

    /** Sets the date; a month or a day that is none is left out. */
    public PaperDraft date(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
        return year == null ? this : date(year, month, day, paper::date);
    }

    /** Sets since when it can be read online. */
    public PaperDraft onlineDate(
            @Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
        return year == null ? this : date(year, month, day, paper::onlineDate);
    }

    public PaperDraft note(@Nullable String note) {
        return cut("note", note, PaperData.MAX_NOTE, paper::note);
    }

    public PaperDraft award(@Nullable String award) {
        return cut("award", award, PaperData.MAX_NOTE, paper::award);
    }

    public PaperDraft abstractText(@Nullable String text) {
        return cut("abstract", text, PaperData.MAX_ABSTRACT, paper::abstractText);
    }

    /** Sets the language by its tag (BCP 47). */
    public PaperDraft language(@Nullable String tag) {
        return value(tag, SiteSettings::languageTag, paper::language);
    }

    /** Adds what it is about; one that is too long is cut, those beyond the limit left out. */
    public PaperDraft tag(@Nullable String tag) {
        return cut(
                "tag", tag, PaperData.MAX_TAG, text -> add(tags, text, PaperData.MAX_TAGS, "tags"));
    }

    public PaperDraft url(@Nullable String url) {
        return value(url, WebLink::of, paper::url);
    }

    /** Adds a link; one that is no address is named among the doubts. */
    public PaperDraft link(LinkKind kind, @Nullable String url) {
        return value(
                url,
                WebLink::of,
                link -> add(links, new PaperLink(kind, link), PaperData.MAX_LINKS, "links"));
    }

    public PaperDraft doi(@Nullable String doi) {
        return value(doi, Doi::of, paper::doi);
    }

    public PaperDraft arxiv(@Nullable String arxiv) {
        return value(arxiv, ArxivId::of, paper::arxiv);
    }

    public PaperDraft citationKey(@Nullable String key) {
        return value(key, CitationKey::of, paper::citationKey);
    }

    /** Keeps a field that has no place of its own; its value is TeX. */
    public PaperDraft otherField(String name, String tex) {
        return value(
                tex,
                value -> new OtherField(name, value),
                field -> add(otherFields, field, PaperData.MAX_OTHER_FIELDS, "other fields"));
    }

    /**
     * The paper, with its doubts as what to check.
     *
     * @param source the text that it was read from
     */
    public FoundPaper found(String source, int line, int endLine, List<FieldEvidence> evidence) {
        cut("source text", source, PaperData.MAX_SOURCE, paper::source);
        PaperData data =
                paper.authors(authors)
                        .publication(publication.editors(editors).done())
                        .links(links)
                        .tags(tags)
                        .otherFields(otherFields)
                        .attention(
                                doubts.isEmpty()
                                        ? null
                                        : limited(
                                                String.join(" ", doubts), PaperData.MAX_ATTENTION))
                        .done();
        return new FoundPaper(data, source, line, endLine, evidence);
    }

    private PaperDraft date(
            int year,
            @Nullable Integer month,
            @Nullable Integer day,
            Consumer<PartialDate> setter) {
        try {
            setter.accept(new PartialDate(year, month, day));
        } catch (IllegalArgumentException e) {
            doubt(String.valueOf(e.getMessage()));
            if (day != null) {
                return date(year, month, null, setter);
            }
            if (month != null) {
                return date(year, null, null, setter);
            }
        }
        return this;
    }

    private <T> PaperDraft value(
            @Nullable String text, Function<String, T> reader, Consumer<T> setter) {
        if (text != null && !text.isBlank()) {
            try {
                setter.accept(reader.apply(text));
            } catch (IllegalArgumentException e) {
                doubt(String.valueOf(e.getMessage()));
            }
        }
        return this;
    }

    private PaperDraft cut(String what, @Nullable String text, int limit, Consumer<String> setter) {
        if (text != null && !text.isBlank()) {
            if (text.length() > limit) {
                doubt("The %s was cut to %,d characters.".formatted(what, limit));
            }
            setter.accept(limited(text, limit));
        }
        return this;
    }

    private <T> void add(List<T> list, T value, int limit, String what) {
        if (list.size() < limit) {
            list.add(value);
        } else {
            doubt("Only the first %,d %s were taken.".formatted(limit, what));
        }
    }

    private static String limited(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
        return text.substring(0, end);
    }
}
