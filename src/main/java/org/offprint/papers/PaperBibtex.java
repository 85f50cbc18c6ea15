package org.offprint.papers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.offprint.bibtex.BibtexEntry;
import org.offprint.bibtex.BibtexName;
import org.offprint.bibtex.BibtexValue;
import org.offprint.common.PartialDate;
import org.offprint.common.Visibility;
import org.offprint.common.WebLink;

/**
 * A paper as BibTeX has it. What would be printed in a list of references and is no part of one,
 * such as a note "Spotlight", stays out.
 */
final class PaperBibtex {

    private final PaperData paper;
    private final Publication publication;
    private final SequencedMap<String, BibtexValue> fields = new LinkedHashMap<>();

    private PaperBibtex(PaperData paper) {
        this.paper = paper;
        this.publication = paper.publication();
    }

    static BibtexEntry of(PaperData paper, String key) {
        PaperBibtex entry = new PaperBibtex(paper);
        String type = entry.type();
        entry.fill(type);
        return new BibtexEntry(type, key, entry.fields);
    }

    /**
     * With all that BibTeX can hold of the paper, for another program or this one to read. What is
     * added stands in fields that bibliography styles pass over: those of al-folio for what its
     * pages show ({@code abbr}, {@code award}, {@code additional_info}, {@code selected}, links),
     * and one of our own for what they hide ({@code visibility = {draft}}).
     */
    static BibtexEntry whole(PaperData paper, String key) {
        PaperBibtex entry = new PaperBibtex(paper);
        String type = entry.type();
        entry.fill(type);
        entry.fillUp();
        return new BibtexEntry(type, key, entry.fields);
    }

    /** A type only where the fields are there without which BibTeX warns. */
    private String type() {
        boolean venue = publication.venue() != null;
        return switch (paper.type()) {
            case ARTICLE -> venue ? "article" : paper.arxiv() == null ? "unpublished" : "misc";
            case CONFERENCE -> venue ? "inproceedings" : "misc";
            case CHAPTER -> venue ? "incollection" : "misc";
            case BOOK -> "book";
            case THESIS ->
                    CitedWork.degree(paper) == CitedWork.Degree.DOCTOR
                            ? "phdthesis"
                            : "mastersthesis";
            case SOFTWARE -> "software";
            case DATASET -> "dataset";
            case PREPRINT -> "misc";
            case OTHER -> publication.institution() == null ? "misc" : "techreport";
        };
    }

    private void fill(String type) {
        fields.put("title", new BibtexValue.Title(paper.title()));
        names("author", paper.authors());
        names("editor", publication.editors());
        where(type);
        text("series", publication.series());
        text("volume", publication.volume());
        text("number", publication.issue());
        pages();
        date();
        note(type);
        verbatim("doi", paper.doi());
        verbatim("issn", publication.issn());
        verbatim("isbn", publication.isbn());
        arxiv();
        if (paper.doi() == null) {
            verbatim("url", CitedWork.url(paper).map(WebLink::value).orElse(null));
        }
        text("keywords", CitedWork.keywords(paper));
        for (OtherField other : paper.otherFields()) {
            fields.putIfAbsent(other.name(), new BibtexValue.Raw(other.tex()));
        }
    }

    private void fillUp() {
        PartialDate date = CitedWork.date(paper);
        if (date != null) {
            verbatim("day", date.day());
        }
        missing("publisher", publication.publisher());
        missing("institution", fields.containsKey("school") ? null : publication.institution());
        text("articleno", publication.articleNumber());
        venue();
        WebLink url = paper.url();
        if (url != null && url.isAbsolute()) {
            verbatim("url", url);
        }
        verbatim("language", paper.language());
        String summary = paper.abstractText();
        if (summary != null) {
            fields.put("abstract", new BibtexValue.Abstract(summary));
        }
        text("abbr", publication.venueShort());
        text("award", paper.award());
        text("additional_info", paper.note());
        for (PaperLink link : paper.links()) {
            String field = field(link.kind());
            if (field != null && link.url().isAbsolute() && !fields.containsKey(field)) {
                verbatim(field, link.url());
            }
        }
        if (paper.selected()) {
            verbatim("selected", true);
        }
        if (paper.visibility() == Visibility.DRAFT) {
            verbatim("visibility", "draft");
        }
    }

    /** What al-folio calls a link; null where it has no name for it, or another field says it. */
    private static @Nullable String field(LinkKind kind) {
        return switch (kind) {
            case PDF, CODE, SLIDES, POSTER, VIDEO, BLOG -> kind.id();
            case PUBLISHER -> "html";
            case PROJECT -> "website";
            case DATA -> "supp";
            case ARXIV, DOI, BIBTEX, OTHER -> null;
        };
    }

    /** The venue of a work whose type has no field for it, in one that styles pass over there. */
    private void venue() {
        String venue = publication.venue();
        BibtexValue how = fields.get("howpublished");
        if (venue != null
                && !fields.containsKey("journal")
                && !fields.containsKey("booktitle")
                && !new BibtexValue.Text(venue).equals(how)) {
            text("booktitle", venue);
        }
    }

    private void missing(String field, @Nullable String value) {
        if (!fields.containsKey(field)) {
            text(field, value);
        }
    }

    private void where(String type) {
        switch (type) {
            case "article" -> text("journal", publication.venue());
            case "inproceedings", "incollection" -> {
                text("booktitle", publication.venue());
                text("publisher", publication.publisher());
            }
            case "phdthesis", "mastersthesis" -> {
                text("school", CitedWork.institution(paper));
                if (CitedWork.degree(paper) == CitedWork.Degree.BACHELOR) {
                    text("type", CitedWork.degree(paper).label());
                }
            }
            case "techreport" -> text("institution", publication.institution());
            case "book", "software", "dataset" -> text("publisher", CitedWork.publisher(paper));
            case "misc" -> text("howpublished", howPublished());
            default -> {}
        }
    }

    private @Nullable String howPublished() {
        return paper.arxiv() == null ? CitedWork.publisher(paper) : "arXiv:" + paper.arxiv();
    }

    /** The number of an article stands for its pages where it has none, as its journal does it. */
    private void pages() {
        String pages =
                publication.pages() == null ? publication.articleNumber() : publication.pages();
        if (pages != null) {
            fields.put("pages", new BibtexValue.Pages(pages));
        }
    }

    private void date() {
        PartialDate date = CitedWork.date(paper);
        if (date != null) {
            verbatim("year", date.year());
            if (date.month() != null) {
                fields.put("month", new BibtexValue.Month(date.month()));
            }
        }
    }

    /** Without a note BibTeX prints nothing that tells an unpublished work from a published one. */
    private void note(String type) {
        String status =
                paper.status() == PaperStatus.ACCEPTED ? "to appear" : CitedWork.status(paper);
        if (status != null) {
            text("note", status.substring(0, 1).toUpperCase(Locale.ROOT) + status.substring(1));
        } else if (type.equals("unpublished")) {
            text("note", "Unpublished");
        }
    }

    private void arxiv() {
        ArxivId arxiv = paper.arxiv();
        if (arxiv != null) {
            verbatim("eprint", arxiv);
            text("archiveprefix", "arXiv");
            int slash = arxiv.value().indexOf('/');
            if (slash > 0) {
                text("primaryclass", arxiv.value().substring(0, slash));
            }
        }
    }

    private void names(String field, List<Author> people) {
        if (!people.isEmpty()) {
            fields.put(
                    field, new BibtexValue.Names(people.stream().map(PaperBibtex::name).toList()));
        }
    }

    private static BibtexName name(Author author) {
        return new BibtexName(author.given(), author.particle(), author.family(), author.suffix());
    }

    private void text(String field, @Nullable String value) {
        if (value != null) {
            fields.put(field, new BibtexValue.Text(value));
        }
    }

    private void verbatim(String field, @Nullable Object value) {
        if (value != null) {
            fields.put(field, new BibtexValue.Verbatim(value.toString()));
        }
    }
}
