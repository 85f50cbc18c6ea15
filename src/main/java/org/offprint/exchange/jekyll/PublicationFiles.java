package org.offprint.exchange.jekyll;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;
import org.offprint.exchange.FoundPaper;
import org.offprint.exchange.PaperDraft;
import org.offprint.papers.ArxivId;
import org.offprint.papers.AuthorNames;
import org.offprint.papers.Doi;
import org.offprint.papers.LinkKind;
import org.offprint.papers.PaperType;

/** Reads {@code _publications}: a paper a file, its front matter as academicpages has it. */
final class PublicationFiles {

    private static final Pattern DOWNLOAD =
            Pattern.compile(
                    "(?im)^[ \\t]*+(?:\\[([^\\]\\n]{0,300})\\]\\(([^)\\s]+)\\)[.:]?|<a href=['\"]([^'\"\\n]{1,2000})['\"][^>\\n]{0,300}>([^<\\n]{0,300})</a>\\.?)[ \\t]*+(?:<br ?/?>)?[ \\t]*+$");
    private static final Pattern RECOMMENDED =
            Pattern.compile("(?im)^[ \\t]*+\\**+(?:recommended )?citation\\**\\s*:\\**\\s*(.+)$");

    private final SiteText text;

    PublicationFiles(SiteText text) {
        this.text = text;
    }

    /**
     * A paper, and where it was.
     *
     * @param bibtex the path of a BibTeX file that belongs to it
     */
    record Found(FoundPaper paper, PaperOrigin origin, @Nullable String bibtex) {}

    List<Found> read() {
        List<Found> found = new ArrayList<>();
        for (SitePage page : text.pages("_publications")) {
            found.add(paper(page));
        }
        return found;
    }

    private Found paper(SitePage page) {
        YamlMap front = page.front();
        String title = page.title().orElseGet(() -> PageDates.title(page.file().name()));
        String body = text.body(page);
        Matcher recommended = RECOMMENDED.matcher(body);
        String cited =
                Html.text(
                        front.text("citation")
                                .orElseGet(() -> recommended.find() ? recommended.group(1) : ""));
        PaperCitation citation = PaperCitation.of(cited, title);
        PaperDraft draft = PaperDraft.titled(title);
        type(front).ifPresent(draft::type);
        authors(front, citation).forEach(draft::author);
        if (authors(front, citation).isEmpty()) {
            draft.doubt("No authors were found.");
        }
        draft.venue(
                front.text("venue", "journal", "booktitle", "conference")
                        .map(Html::text)
                        .orElse(null));
        Optional<PartialDate> date =
                PageDates.date(page)
                        .or(() -> Optional.ofNullable(citation.year()).map(PartialDate::of));
        date.ifPresent(day -> draft.date(day.year(), day.month(), day.day()));
        draft.volume(front.text("volume").orElse(citation.volume()));
        draft.issue(front.text("issue", "number").orElse(citation.issue()));
        draft.pages(front.text("pages").orElse(citation.pages()));
        draft.publisher(front.text("publisher").orElse(null));
        draft.award(front.text("award").map(Html::text).orElse(null));
        draft.note(front.text("note", "status").map(Html::text).orElse(null));
        front.texts("tags").forEach(draft::tag);
        draft.selected(front.saysYes("selected") || front.saysYes("featured"));
        String pdf = links(page, draft, body);
        draft.abstractText(abstractText(page, body));
        FoundPaper paper =
                draft.found(page.source(), 1, (int) page.source().lines().count(), List.of());
        String thumbnail =
                front.text("image", "thumbnail", "teaser", "img")
                        .or(() -> front.map("header").text("teaser"))
                        .flatMap(path -> text.named(path, "images", "assets/img"))
                        .map(SiteFile::path)
                        .orElse(null);
        return new Found(
                paper.with(paper.data().edit().visibility(text.visibility(page)).done()),
                new PaperOrigin(text.addresses(page), pdf, thumbnail),
                front.text("bibtexurl", "bibtex", "bib")
                        .flatMap(path -> file(page, path))
                        .orElse(null));
    }

    /** Sorts the addresses of a paper; one of a PDF of the site is the paper itself. */
    private @Nullable String links(SitePage page, PaperDraft draft, String body) {
        YamlMap front = page.front();
        front.text("doi").ifPresent(draft::doi);
        front.text("arxiv", "eprint", "arxiv_id").ifPresent(draft::arxiv);
        String pdf = null;
        Set<String> main = new LinkedHashSet<>();
        front.text("paperurl", "pdf", "pdfurl", "paper_url").ifPresent(main::add);
        front.text("link", "url", "external_link").ifPresent(main::add);
        Matcher downloads = DOWNLOAD.matcher(body);
        while (downloads.find()) {
            String words =
                    String.valueOf(
                            downloads.group(1) == null ? downloads.group(4) : downloads.group(1));
            String address = downloads.group(2) == null ? downloads.group(3) : downloads.group(2);
            if (words.matches("(?i).*slides.*")) {
                draft.link(LinkKind.SLIDES, address);
            } else if (words.matches(
                    "(?i).*\\b(paper|pdf|article|manuscript|preprint|here)\\b.*")) {
                main.add(address);
            }
        }
        for (String value : main) {
            String address = text.address(page, value);
            Optional<String> file =
                    text.fileAt(address).map(SiteFile::path).filter(PublicationFiles::isPdf);
            if (file.isPresent()) {
                pdf = pdf == null ? file.get() : pdf;
            } else {
                mainLink(draft, address);
            }
        }
        link(page, draft, LinkKind.SLIDES, "slidesurl", "slides");
        link(page, draft, LinkKind.BIBTEX, "bibtexurl");
        link(page, draft, LinkKind.CODE, "codeurl", "code", "github");
        link(page, draft, LinkKind.DATA, "dataurl", "data", "dataset");
        link(page, draft, LinkKind.VIDEO, "videourl", "video");
        link(page, draft, LinkKind.POSTER, "posterurl", "poster");
        link(page, draft, LinkKind.PROJECT, "projecturl", "project", "website");
        return pdf;
    }

    private static void mainLink(PaperDraft draft, String address) {
        if (address.matches("(?i).*doi\\.org/.*") && Doi.parse(address).isPresent()) {
            draft.doi(address);
        } else if (address.matches("(?i).*arxiv\\.org/.*") && ArxivId.parse(address).isPresent()) {
            draft.arxiv(address);
        } else if (isPdf(address)) {
            draft.link(LinkKind.PDF, address);
        } else {
            draft.url(address);
        }
    }

    private void link(SitePage page, PaperDraft draft, LinkKind kind, String... names) {
        page.front()
                .text(names)
                .map(value -> text.address(page, value))
                .filter(address -> address.matches("(?i)(https?:/)?/.*"))
                .ifPresent(address -> draft.link(kind, address));
    }

    private Optional<String> file(SitePage page, String value) {
        return text.fileAt(text.address(page, value)).map(SiteFile::path);
    }

    private static List<String> authors(YamlMap front, PaperCitation citation) {
        Object given =
                front.value("authors") == null ? front.value("author") : front.value("authors");
        if (given instanceof Iterable<?>) {
            List<String> names = new ArrayList<>(YamlMap.textsOf(given));
            YamlMap.listOf(given).forEach(author -> author.text("name").ifPresent(names::add));
            return names;
        }
        return front.text("authors", "author")
                .map(Html::text)
                .map(AuthorNames::split)
                .orElse(citation.authors());
    }

    private String abstractText(SitePage page, String body) {
        String given = page.front().text("abstract").orElse("");
        String rest = RECOMMENDED.matcher(DOWNLOAD.matcher(body).replaceAll("")).replaceAll("");
        String clean =
                rest.replaceFirst("(?i)^\\s*(?:#+\\s*|\\*\\*)abstract:?(?:\\*\\*)?:?\\s*\\n", "")
                        .replaceAll("\\n{3,}", "\n\n")
                        .strip();
        if (!given.isBlank()) {
            return given;
        }
        return clean.isBlank() ? page.front().text("excerpt").map(Html::text).orElse("") : clean;
    }

    private static Optional<PaperType> type(YamlMap front) {
        return front.text("category", "type", "pubtype", "publication_type")
                .flatMap(word ->
                        Optional.ofNullable(
                                switch (word.toLowerCase(Locale.ROOT)) {
                                    case "manuscripts", "journal", "article", "journals" ->
                                            PaperType.ARTICLE;
                                    case "conferences", "conference", "workshop", "workshops" ->
                                            PaperType.CONFERENCE;
                                    case "books", "book" -> PaperType.BOOK;
                                    case "preprint", "preprints", "working papers" ->
                                            PaperType.PREPRINT;
                                    case "thesis", "theses", "dissertation" -> PaperType.THESIS;
                                    case "chapter", "chapters" -> PaperType.CHAPTER;
                                    default -> null;
                                }));
    }

    private static boolean isPdf(String address) {
        return address.matches("(?i).*\\.pdf([?#].*)?");
    }
}
