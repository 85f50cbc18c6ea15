package org.offprint.exchange.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.exchange.FoundPaper;
import org.offprint.exchange.PaperField;
import org.offprint.exchange.record.Markup;
import org.offprint.exchange.record.WorkDate;
import org.offprint.exchange.record.WorkDraft;
import org.offprint.papers.Author;
import org.offprint.papers.CitationKey;
import org.offprint.papers.LinkKind;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperStatus;
import org.offprint.papers.PaperType;
import tools.jackson.databind.JsonNode;

/** An item of CSL-JSON as a paper. */
final class CslWork {

    private static final Map<String, PaperField> MEANINGS =
            Map.ofEntries(
                    Map.entry("title", PaperField.TITLE),
                    Map.entry("author", PaperField.AUTHORS),
                    Map.entry("editor", PaperField.EDITORS),
                    Map.entry("type", PaperField.TYPE),
                    Map.entry("container-title", PaperField.VENUE),
                    Map.entry("container-title-short", PaperField.VENUE_SHORT),
                    Map.entry("short-container-title", PaperField.VENUE_SHORT),
                    Map.entry("journalAbbreviation", PaperField.VENUE_SHORT),
                    Map.entry("collection-title", PaperField.SERIES),
                    Map.entry("volume", PaperField.VOLUME),
                    Map.entry("issue", PaperField.ISSUE),
                    Map.entry("page", PaperField.PAGES),
                    Map.entry("article-number", PaperField.ARTICLE_NUMBER),
                    Map.entry("publisher", PaperField.PUBLISHER),
                    Map.entry("issued", PaperField.DATE),
                    Map.entry("published-print", PaperField.DATE),
                    Map.entry("published-online", PaperField.ONLINE_DATE),
                    Map.entry("DOI", PaperField.DOI),
                    Map.entry("ISSN", PaperField.ISSN),
                    Map.entry("ISBN", PaperField.ISBN),
                    Map.entry("URL", PaperField.URL),
                    Map.entry("abstract", PaperField.ABSTRACT),
                    Map.entry("language", PaperField.LANGUAGE),
                    Map.entry("keyword", PaperField.TAGS),
                    Map.entry("note", PaperField.NOTE),
                    Map.entry("status", PaperField.STATUS));

    /** What makes Crossref's items long and says nothing of the work itself. */
    private static final Set<String> BALLAST =
            Set.of("reference", "assertion", "license", "link", "funder", "update-policy");

    private static final Pattern NO_KEY =
            Pattern.compile(
                    "(?i)https?:.*|\\d+|[A-Z0-9]{8}|.*[/#].*|10\\..*|item-?\\d+|ref\\d*|temp_id.*");

    private final ItemFields item;
    private final WorkDraft work;
    private final CslNote note;

    private CslWork(ItemFields item) {
        this.item = item;
        String type = item.text("type");
        this.work = new WorkDraft(title(item), CslKinds.type(type), CslKinds.isReport(type));
        this.note = CslNote.read(item.text("note"));
    }

    static FoundPaper read(ItemFields item, int line, int endLine) {
        CslWork work = new CslWork(item);
        work.fill();
        return work.found(line, endLine);
    }

    private static @Nullable String title(ItemFields item) {
        String title = item.text("title");
        String subtitle = item.text("subtitle");
        if (title == null || subtitle == null) {
            return title;
        }
        String folded = title.toLowerCase(Locale.ROOT);
        return folded.contains(subtitle.toLowerCase(Locale.ROOT)) ? title : title + ": " + subtitle;
    }

    private void fill() {
        people();
        CslVenue.fill(item, work);
        numbers();
        dates();
        identifiers();
        String summary = item.text("abstract");
        work.abstractText(summary)
                .language(item.text("language"))
                .genre(item.first("genre", "degree"))
                .status(item.text("status"))
                .status(note.field("status"))
                .note(plainNote());
        item.texts("keyword").forEach(work::keywords);
        item.texts("categories").stream()
                .filter(category -> !category.startsWith("FOS:"))
                .forEach(category -> work.draft().tag(Markup.line(category)));
        if (item.broken() != null) {
            work.draft().doubt("The source breaks off; what stands behind was not read.");
        }
        withdrawn();
        own();
    }

    /** What Offprint writes beyond the fields of CSL. */
    private void own() {
        JsonNode custom = item.node("custom");
        for (String name : new String[] {"award", "selected", "visibility"}) {
            work.own(name, text(custom.path(name)));
        }
        for (JsonNode link : custom.path("links")) {
            String kind = text(link.path("kind"));
            String url = text(link.path("url"));
            if (kind == null || url == null) {
                continue;
            }
            switch (kind) {
                case "main" -> work.draft().url(url);
                case "arxiv" -> work.address(url);
                default -> work.draft().link(kind(kind), url);
            }
        }
    }

    private static LinkKind kind(String id) {
        return Stream.of(LinkKind.values())
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElse(LinkKind.OTHER);
    }

    private boolean isLink(String address) {
        for (JsonNode link : item.node("custom").path("links")) {
            if (address.equals(text(link.path("url")))) {
                return true;
            }
        }
        return false;
    }

    private void people() {
        JsonNode orcids = item.node("custom").path("ORCID");
        List<Author> authors = CslNames.read(item.node("author"), orcids);
        authors.forEach(work.draft()::author);
        CslNames.read(item.node("editor"), orcids).forEach(work.draft()::editor);
        if (CslNames.leavesOthersOut(item.node("author"))) {
            work.draft().doubt("The source does not name all authors.");
        }
    }

    private void numbers() {
        String volume = item.text("volume");
        boolean inSeries = work.type() == PaperType.CHAPTER || work.type() == PaperType.CONFERENCE;
        work.draft().volume(volume == null && inSeries ? item.text("collection-number") : volume);
        String issue = item.text("issue");
        work.draft().issue(issue == null ? text(item.node("journal-issue").path("issue")) : issue);
        String pages = item.text("page");
        String article = item.text("article-number");
        String number = item.text("number");
        if (number != null && number.toLowerCase(Locale.ROOT).startsWith("arxiv")) {
            work.arxiv(number);
        } else if (work.isReport()) {
            work.draft().issue(issue == null ? number : issue);
        } else if (article == null) {
            article = number == null ? note.field("number") : number;
        }
        work.draft().articleNumber(article);
        if (pages == null || !pages.equals(article)) {
            work.pages(pages);
        }
    }

    private void dates() {
        WorkDate printed = CslDates.read(item.node("published-print"));
        WorkDate issued = CslDates.read(item.node("issued"));
        WorkDate appeared = printed == null ? issued : printed;
        if (appeared == null) {
            appeared = first("published", "published-online", "posted", "original-date", "year");
        }
        work.date(appeared);
        WorkDate available = CslDates.read(item.node("available-date"));
        if (available != null && appeared != null) {
            WorkDate date = available.plausible();
            work.draft().onlineDate(date.year(), date.month(), date.day());
        }
        WorkDate online = CslDates.read(item.node("published-online"));
        if (online != null && appeared != null && online.isBefore(appeared)) {
            WorkDate date = online.plausible();
            work.draft().onlineDate(date.year(), date.month(), date.day());
        }
    }

    private @Nullable WorkDate first(String... names) {
        for (String name : names) {
            WorkDate date = CslDates.read(item.node(name));
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private void identifiers() {
        String doi = item.text("DOI");
        work.doi(doi == null ? note.field("doi") : doi);
        work.arxiv(note.field("arxiv")).arxiv(note.field("_eprint"));
        String archive = item.text("archive");
        if (archive != null && archive.toLowerCase(Locale.ROOT).contains("arxiv")) {
            work.arxiv(item.text("archive_location"));
        }
        for (JsonNode preprint : item.node("relation").path("has-preprint")) {
            String id = text(preprint.path("id"));
            work.arxiv(id == null ? null : id.toLowerCase(Locale.ROOT));
        }
        item.texts("URL").stream().filter(url -> !isLink(url)).forEach(work::address);
        List<String> numbers = new ArrayList<>(item.texts("ISSN"));
        numbers.addAll(item.texts("ISBN"));
        work.serialNumbers(numbers);
        String key = item.first("citation-key", "citekey");
        key = key == null ? note.field("citation key") : key;
        if (key == null) {
            String id = item.text("id");
            key = id == null || NO_KEY.matcher(id).matches() ? null : id;
        }
        if (key != null && CitationKey.parse(key).isPresent()) {
            work.draft().citationKey(key);
        }
    }

    private @Nullable String plainNote() {
        String version = item.text("version");
        boolean versioned = work.type() == PaperType.SOFTWARE || work.type() == PaperType.DATASET;
        return note.text() == null && version != null && versioned
                ? "Version " + version.replaceFirst("(?i)^v(ersion)?\\.?\\s*(?=\\d)", "")
                : note.text();
    }

    private void withdrawn() {
        for (String name : new String[] {"updated-by", "update-by"}) {
            for (JsonNode update : item.node(name)) {
                String type = text(update.path("type"));
                if (type != null && type.matches("retraction|withdrawal|removal")) {
                    work.draft()
                            .status(PaperStatus.WITHDRAWN)
                            .doubt("The register says that it was withdrawn or retracted.");
                }
            }
        }
    }

    private FoundPaper found(int line, int endLine) {
        String source = item.source();
        var evidence = item.evidence(MEANINGS);
        if (source.length() <= PaperData.MAX_SOURCE || item.broken() != null) {
            return work.found(source, line, endLine, evidence);
        }
        FoundPaper paper = work.found(item.without(BALLAST), line, endLine, evidence);
        return new FoundPaper(paper.data(), source, line, endLine, evidence);
    }

    /** The text of a node that holds one. */
    static @Nullable String text(JsonNode node) {
        return (node.isString() || node.isNumber()) && !node.asString().isBlank()
                ? node.asString()
                : null;
    }
}
