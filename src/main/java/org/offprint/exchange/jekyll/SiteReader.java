package org.offprint.exchange.jekyll;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.offprint.exchange.AcademicPages;
import org.offprint.exchange.Batch;
import org.offprint.exchange.Batch.FoundOwner;
import org.offprint.exchange.ReadProblem;
import org.offprint.exchange.TextReader;
import org.offprint.exchange.bibtex.BibtexReader;
import org.offprint.news.NewsData;
import org.offprint.pages.PageData;
import org.offprint.settings.ImportLimits;
import org.offprint.site.Redirect;
import org.offprint.talks.TalkData;
import org.offprint.teaching.CourseData;

/**
 * Reads a whole site of academicpages, minimal-mistakes or al-folio. It never fails on what the
 * files say: a file that cannot be read is a problem that names it, and the others go on.
 */
public final class SiteReader {

    private static final Set<String> HOME = Set.of("/about", "");

    private final TextReader bibtex;
    private final LocalDate today;
    private final ImportLimits limits;

    /**
     * @param today the date of drafts that have none
     */
    public SiteReader(LocalDate today, ImportLimits limits) {
        this.bibtex = text -> BibtexReader.read(text, limits);
        this.today = today;
        this.limits = limits;
    }

    /** What the site holds; the files are read again when it is imported. */
    public FoundSite read(SiteFiles files) {
        SiteLimits ofSite = SiteLimits.of(limits);
        Problems problems = new Problems(ofSite.problems());
        files.problems().forEach(problems::add);
        SiteText text = new SiteText(files, problems, ofSite);
        List<SitePage> pages = topPages(files, text);
        Optional<SitePage> home = home(pages, text);
        Optional<SitePage> cv = pages.stream().filter(page -> isAt(page, "/cv", text)).findFirst();
        home.ifPresent(pages::remove);
        html(files, problems);

        Navigation navigation = new Navigation(text, pages);
        PersonFiles person = new PersonFiles(text, home.map(SitePage::front).orElse(YamlMap.EMPTY));
        Batch about =
                home.map(page -> about(page, person, text))
                        .orElseGet(() -> Batch.of(FoundSite.KIND, List.of(), List.of()));
        FoundPapers papers = new FoundPapers(text, bibtex);
        papers.bibliography(files);
        papers.publications(new PublicationFiles(text).read());
        papers.bullets(about.papers());

        var vita = new VitaFiles(text).read(cv);
        if (!vita.isEmpty()) {
            cv.ifPresent(pages::remove);
        }
        NewsFiles newsFiles = new NewsFiles(text, today);
        List<FoundEntry<NewsData>> news = newsFiles.read();
        List<FoundEntry<TalkData>> talks = new TalkFiles(text).read();
        List<FoundEntry<CourseData>> courses = new CourseFiles(text).read();
        FreePageFiles free = new FreePageFiles(text, navigation);
        List<FoundEntry<PageData>> found = new ArrayList<>(free.read(pages));
        newsFiles.tooLong().forEach(page -> text.entry(page, free::page).ifPresent(found::add));
        found.addAll(new ProjectFiles(text, free, navigation).read());

        FoundPerson owner = person.person(vita);
        Map<String, FoundFile> used =
                new UsedFiles(files, problems)
                        .read(text.referenced(), papers.origins(), owner.photo());
        return new FoundSite(
                new Batch(
                        FoundSite.KIND,
                        new FoundOwner(
                                person.name().orElse(about.owner().name()),
                                person.email().orElse(about.owner().email()),
                                about.owner().bio()),
                        papers.papers(),
                        home.map(page -> homeAddresses(page, text)).orElse(List.of()),
                        problems.list()),
                papers.origins(),
                owner,
                frame(text, person, navigation, found),
                news,
                talks,
                courses,
                found,
                used,
                sections(files, text),
                problems.leftOut());
    }

    private static List<SitePage> topPages(SiteFiles files, SiteText text) {
        List<SitePage> pages = new ArrayList<>(text.pages("_pages"));
        for (SiteFile file : files.list()) {
            if (file.path().indexOf('/') < 0 && file.isMarkdown()) {
                text.page(file).ifPresent(pages::add);
            }
        }
        return pages;
    }

    /** The page at the top of the site; of several the one that is called "about". */
    private static Optional<SitePage> home(List<SitePage> pages, SiteText text) {
        List<SitePage> candidates =
                pages.stream()
                        .filter(page -> HOME.contains(OldSite.key(text.addresses(page).getFirst())))
                        .toList();
        return candidates.stream()
                .filter(page -> page.file().name().startsWith("about."))
                .findFirst()
                .or(() -> candidates.stream().findFirst());
    }

    private static boolean isAt(SitePage page, String key, SiteText text) {
        return OldSite.key(text.addresses(page).getFirst()).equals(key);
    }

    private Batch about(SitePage page, PersonFiles person, SiteText text) {
        String body = text.body(page);
        String front =
                person.name()
                        .map(name ->
                                "---\nauthor: \"%s\"\n---\n"
                                        .formatted(name.replaceAll("[\"\\\\]", "")))
                        .orElse("");
        if (body.isBlank()) {
            return Batch.of(FoundSite.KIND, List.of(), List.of());
        }
        Batch read =
                AcademicPages.read(
                        (front + body).getBytes(StandardCharsets.UTF_8),
                        page.file().path(),
                        limits);
        int shift = page.bodyLine() - 1 - (int) front.lines().count();
        for (ReadProblem problem : read.problems()) {
            String message = problem.message();
            String path = page.file().path();
            text.problems()
                    .add(
                            new ReadProblem(
                                    problem.line() == null ? null : problem.line() + shift,
                                    problem.column(),
                                    message.contains(path) ? message : path + ": " + message));
        }
        return read;
    }

    private static List<String> homeAddresses(SitePage page, SiteText text) {
        Set<String> addresses = new LinkedHashSet<>(text.addresses(page));
        addresses.remove("/");
        return addresses.stream().filter(address -> !Redirect.isReserved(address)).toList();
    }

    /** HTML is no page of ours; what the themes need of it, our sections do. */
    private static void html(SiteFiles files, Problems problems) {
        for (SiteFile file : files.list()) {
            boolean page = file.isIn("_pages") || file.path().indexOf('/') < 0;
            if (page && file.isHtml()) {
                problems.leaveOut(file.path(), "is HTML, not Markdown");
            }
        }
    }

    /** The addresses of pages, in HTML or Markdown, that are what a section here is. */
    private static Map<String, String> sections(SiteFiles files, SiteText text) {
        Map<String, String> sections = new HashMap<>();
        for (SiteFile file : files.list()) {
            boolean page = file.isIn("_pages") && (file.isHtml() || file.isMarkdown());
            if (page && sections.size() < 50) {
                text.page(file).stream()
                        .flatMap(found -> text.addresses(found).stream())
                        .filter(address ->
                                SectionAddresses.SECTIONS.containsKey(OldSite.key(address)))
                        .forEach(address ->
                                sections.put(
                                        address,
                                        SectionAddresses.SECTIONS.get(OldSite.key(address))));
            }
        }
        return sections;
    }

    private static FoundFrame frame(
            SiteText text,
            PersonFiles person,
            Navigation navigation,
            List<FoundEntry<PageData>> pages) {
        Map<String, String> paths = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (FoundEntry<PageData> page : pages) {
            for (String address : page.addresses()) {
                if (taken.add(OldSite.key(address))) {
                    paths.put(OldSite.key(address), page.data().path());
                }
            }
        }
        String language =
                text.config()
                        .text("locale", "lang")
                        .map(tag -> tag.replace('_', '-').replaceFirst("-.*", ""))
                        .filter(tag -> tag.matches("[a-z]{2,3}"))
                        .orElse(null);
        return new FoundFrame(person.title().orElse(null), language, navigation.menu(paths));
    }
}
