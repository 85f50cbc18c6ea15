package org.offprint.exchange.bibtex;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.bibtex.ParsedEntry;
import org.offprint.bibtex.ParsedField;
import org.offprint.common.Visibility;
import org.offprint.exchange.FoundPaper;
import org.offprint.exchange.PaperDraft;
import org.offprint.exchange.PaperField;
import org.offprint.exchange.record.LanguageNames;
import org.offprint.exchange.record.StatusWords;
import org.offprint.exchange.record.WorkDraft;
import org.offprint.papers.PaperType;

/** Makes a paper of one entry. Fields for which a paper has no place are kept as they are. */
final class EntryReading {

    /** Languages by the names that LaTeX has for them. */
    private static final Map<String, String> BABEL =
            Map.of(
                    "ngerman", "de",
                    "german", "de",
                    "naustrian", "de-AT",
                    "american", "en-US",
                    "usenglish", "en-US",
                    "british", "en-GB",
                    "ukenglish", "en-GB",
                    "brazilian", "pt-BR",
                    "brazil", "pt-BR");

    private static final Pattern STATUS =
            Pattern.compile(
                    "(?i)^\\W*(?:(?:manuscript|paper|article|work|currently|now)\\s+)*(in"
                            + " press|accepted|forthcoming|to appear|under review|in"
                            + " review|submitted|in preparation|withdrawn|retracted)\\b.*");
    private static final Pattern ACCESSED =
            Pattern.compile(
                    "(?i)\\W*(?:\\[online\\]\\W*)?(?:last )?(?:accessed|visited|retrieved|cited by"
                            + " \\d+)\\b.*");
    private static final Pattern ARTICLE_NUMBER =
            Pattern.compile(
                    "(?i)(?:article|art\\.?)\\s*(?:no\\.?|number|id)?\\s*:?\\s*(\\S+)|([a-z]{1,3}\\d{3,})|(\\d{6,})");

    /** Where programs write paths on their owner's disk, which a site should not show. */
    private static final Pattern PRIVATE =
            Pattern.compile("file|files|bdsk-file-\\d+|local-url|localfile|__markedentry");

    private final ParsedEntry entry;
    private final boolean parent;
    private final EntryFields fields;
    private final EntryKind kind;
    private final WorkDraft work;
    private final PaperDraft draft;
    private String skipped = "";

    /**
     * @param parent whether other entries are parts of it
     */
    EntryReading(ParsedEntry entry, boolean parent) {
        this.entry = entry;
        this.parent = parent;
        this.fields = new EntryFields(entry);
        this.kind = EntryKind.of(entry.type(), fields);
        this.work = new WorkDraft(title(), kind.type(), kind.report());
        this.draft = work.draft();
    }

    /** Whether the entry says enough to be one. */
    static boolean isPaper(ParsedEntry entry) {
        return entry.text("title") != null
                || entry.text("doi") != null
                || entry.text("eprint") != null;
    }

    FoundPaper paper() {
        new EntryPeople(fields, draft).read();
        new EntryLinks(fields, work).read();
        venue();
        numbers();
        EntryDate.read(fields, draft);
        remarks();
        work.genre(kind.genre());
        work.abstractText(fields.paragraphs(PaperField.ABSTRACT, "abstract"));
        work.keywords(fields.text(PaperField.TAGS, "keywords", "keyword", "tags"));
        language();
        draft.selected("true".equalsIgnoreCase(fields.look("selected")));
        if ("draft".equalsIgnoreCase(fields.look("visibility"))) {
            draft.visibility(Visibility.DRAFT);
            fields.drop("visibility");
        }
        draft.citationKey(entry.key());
        fields.drop("selected", "bibtex_show", "crossref", "xref");
        if (parent) {
            draft.doubt("Other entries are parts of this one; leave it out if it is not yours.");
        }
        if (!isBalanced(entry.source())) {
            draft.doubt("The braces of its entry do not match; check where each field ends.");
        }
        for (ParsedField other : fields.others()) {
            if (!PRIVATE.matcher(other.name()).matches()) {
                draft.otherField(other.name(), other.tex());
            }
        }
        return work.found(entry.source(), entry.line(), entry.endLine(), fields.evidence());
    }

    /** Where a brace is missing or too many, a field may have swallowed others. */
    private static boolean isBalanced(String source) {
        int depth = 0;
        for (int i = 0; i < source.length() && depth >= 0; i++) {
            switch (source.charAt(i)) {
                case '\\' -> i++;
                case '{' -> depth++;
                case '}' -> depth--;
                default -> {}
            }
        }
        return depth == 0;
    }

    private @Nullable String title() {
        String title = fields.text(PaperField.TITLE, "title");
        String subtitle = title == null ? null : fields.text(PaperField.TITLE, "subtitle");
        return subtitle == null ? title : title + ": " + subtitle;
    }

    private void venue() {
        String venue =
                switch (kind.type()) {
                    case ARTICLE, PREPRINT -> journal("journal", "journaltitle", "booktitle");
                    case CONFERENCE, CHAPTER, THESIS ->
                            journal("booktitle", "journal", "journaltitle", "eventtitle");
                    default -> journal("journal", "journaltitle", "booktitle");
                };
        if (venue != null && ArxivMention.isArxiv(venue)) {
            venue = null;
            dropArxivNumbers();
        }
        String written = howPublished();
        work.venue(
                venue == null ? written : venue,
                fields.text(PaperField.VENUE_SHORT, "abbr", "shortjournal", "shortbooktitle"));
        work.series(fields.text(PaperField.SERIES, "series"));
        publishers(venue);
    }

    /**
     * The place that {@code howpublished} names: no address, no id, and not the publisher again.
     */
    private @Nullable String howPublished() {
        String how = fields.look("howpublished");
        if (how == null || kind.type() == PaperType.THESIS || how.contains("://")) {
            return null;
        }
        fields.take("howpublished", PaperField.VENUE, ArxivMention.isServer(how));
        return ArxivMention.isArxiv(how) || how.equals(fields.look("publisher")) ? null : how;
    }

    /**
     * A thesis has a school and a book a publisher in BibTeX, whatever else is known; where they
     * are the same as the venue, that was written in their place.
     */
    private void publishers(@Nullable String venue) {
        String publisher = fields.text(PaperField.PUBLISHER, "publisher");
        if (publisher == null && kind.type() != PaperType.OTHER) {
            publisher = fields.text(PaperField.PUBLISHER, "organization");
        }
        String institution = fields.text(PaperField.INSTITUTION, "school", "institution");
        if (institution != null
                && !(kind.type() == PaperType.THESIS
                        && (institution.equals(venue) || institution.equals(publisher)))) {
            draft.institution(institution);
        }
        boolean again =
                publisher == null || ArxivMention.isArxiv(publisher) || publisher.equals(venue);
        if (again) {
            return;
        }
        if (institution == null) {
            work.publisher(publisher);
        } else {
            draft.publisher(publisher);
        }
    }

    private @Nullable String journal(String... names) {
        for (String name : names) {
            ParsedField field = entry.field(name);
            String macro = field == null ? null : JournalMacros.name(field.tex());
            if (macro != null) {
                fields.take(name, PaperField.VENUE, true);
                return macro;
            }
        }
        return fields.text(PaperField.VENUE, names);
    }

    /** {@code volume = {abs/2010.01092}} and the like say no more than the id. */
    private void dropArxivNumbers() {
        for (String name : List.of("volume", "number", "pages", "eid")) {
            String text = fields.look(name);
            if (text != null
                    && (ArxivMention.in(text).isPresent()
                            || ArxivMention.in("arXiv:" + text).isPresent())) {
                fields.drop(name);
                skipped = skipped + " " + name;
            }
        }
    }

    private void numbers() {
        draft.volume(number(PaperField.VOLUME, "volume"));
        draft.issue(number(PaperField.ISSUE, "number", "issue"));
        String article =
                number(
                        PaperField.ARTICLE_NUMBER,
                        "articleno",
                        "eid",
                        "article-number",
                        "artnum",
                        "articlenumber");
        String pages = number(PaperField.PAGES, "pages");
        Matcher number = ARTICLE_NUMBER.matcher(pages == null ? "" : pages);
        if (article == null && kind.type() == PaperType.ARTICLE && number.matches()) {
            article = number.group(1) != null ? number.group(1) : pages;
            pages = null;
        }
        if (pages != null && pages.equals(article)) {
            pages = null;
        }
        draft.articleNumber(article);
        work.pages(pages);
        String issn = fields.verbatim(PaperField.ISSN, "issn");
        if (issn != null) {
            work.serialNumbers(List.of(issn));
        }
        String isbn = fields.verbatim(PaperField.ISBN, "isbn");
        if (isbn != null) {
            work.serialNumbers(List.of(isbn));
        }
    }

    private @Nullable String number(PaperField part, String... names) {
        for (String name : names) {
            if (fields.has(name) && !skipped.contains(" " + name)) {
                return fields.text(part, name);
            }
        }
        return null;
    }

    /** What a note says of the status is the status; the rest is kept. */
    private void remarks() {
        work.status(fields.text(PaperField.STATUS, "pubstate", "status"));
        String note = fields.text(PaperField.NOTE, "additional_info");
        String printed = fields.look("note");
        if (printed != null && ACCESSED.matcher(printed).matches()) {
            fields.drop("note");
        } else if (printed != null) {
            fields.take("note", PaperField.NOTE, true);
            boolean unpublished =
                    entry.type().equals("unpublished") && printed.equals("Unpublished");
            if (StatusWords.find(printed).isPresent()) {
                work.status(printed);
            } else if (!unpublished) {
                Matcher status = STATUS.matcher(printed);
                if (status.matches()) {
                    work.status(status.group(1));
                }
                note = note == null ? printed : printed.equals(note) ? note : printed + "; " + note;
            }
        }
        work.note(note);
        draft.award(fields.text(PaperField.AWARD, "award", "award_name"));
    }

    private void language() {
        String field = fields.has("language") ? "language" : "langid";
        String name = fields.look(field);
        String tag = name == null ? null : BABEL.get(name.toLowerCase(Locale.ROOT));
        tag = tag == null ? LanguageNames.tag(name) : tag;
        if (tag != null) {
            draft.language(tag);
            fields.take(field, PaperField.LANGUAGE, true);
        }
    }
}
