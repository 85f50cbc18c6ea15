package org.offprint.exchange.jekyll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.PublicSiteTest;
import org.offprint.common.ConflictException;
import org.offprint.common.MarkdownText;
import org.offprint.common.Visibility;
import org.offprint.common.WebLink;
import org.offprint.exchange.ImportCancelledException;
import org.offprint.exchange.ImportChoices;
import org.offprint.exchange.ImportProgress;
import org.offprint.exchange.PlannedPaper;
import org.offprint.exchange.jekyll.PlannedEntry.Action;
import org.offprint.media.FileLibrary;
import org.offprint.media.LibraryFile;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperData;
import org.offprint.profile.ProfileData;
import org.offprint.profile.ProfileService;
import org.offprint.profile.VitaService;
import org.offprint.settings.ImportLimits;
import org.offprint.site.Redirects;
import org.offprint.site.SiteRevision;
import org.offprint.site.SiteSettingsService;
import org.offprint.talks.TalkData;
import org.offprint.talks.TalkService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class SiteImportTest extends PublicSiteTest {

    private static final List<String> TABLES =
            List.of(
                    "imported_file",
                    "paper_offered",
                    "redirect",
                    "news_item",
                    "talk_link",
                    "talk",
                    "course",
                    "page",
                    "media_file",
                    "menu_entry",
                    "vita_entry",
                    "vita");

    @TempDir Path home;
    @Autowired SiteImport imports;
    @Autowired PaperCatalog papers;
    @Autowired ProfileService profiles;
    @Autowired VitaService vitas;
    @Autowired TalkService talks;
    @Autowired FileLibrary library;
    @Autowired SiteSettingsService settings;
    @Autowired Redirects redirects;
    @Autowired SiteRevision revision;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @BeforeEach
    void startWithNothing() {
        papers.deleteAll(papers.listPapers().stream().map(Paper::id).toList());
        transaction.executeWithoutResult(status -> {
            TABLES.forEach(table -> jdbc.sql("delete from " + table).update());
            jdbc.sql("update site_settings set version = 0, title = null").update();
            profiles.start(ProfileData.EMPTY);
            revision.contentChanged();
        });
    }

    @Test
    void takesAWholeSiteIn() throws IOException {
        SitePlan plan = apply(SiteFixtures.folder("academicpages"));

        assertThat(plan.countNew()).isEqualTo(5 + 3 + 3 + 2 + 3);
        assertThat(page("/").select("h1").text()).contains("Ann Lattice");
        assertThat(page("/papers").text())
                .contains("Rings for everyone", "Paper Title: Number 2")
                .doesNotContain("A draft of a paper");
        assertThat(page("/talks").text()).contains("UC San Francisco", "Tutorial 1");
        assertThat(page("/teaching").text()).containsSubsequence("Rings II", "Lattices I");
        assertThat(page("/news").text())
                .contains("Blog Post number 1", "Blog Post number 2")
                .doesNotContain("draft");
        assertThat(page("/research").select("img").attr("src")).startsWith("/media/lattice");
        assertThat(vitas.get().data().entries()).hasSize(8);
        assertThat(profiles.get().data().photo()).isNotNull();
        assertThat(settings.get().menu()).hasSize(7);
    }

    @Test
    void leadsEveryLinkOfTheOldSiteToWhereTheThingIsNow() throws IOException {
        apply(SiteFixtures.folder("academicpages"));

        List<String> broken = new ArrayList<>();
        for (String path :
                List.of(
                        "/",
                        "/research",
                        "/news",
                        "/talks",
                        "/teaching",
                        "/portfolio",
                        "/papers/2009-lattice-rings")) {
            for (Element link : page(path).select("main a[href], main img[src]")) {
                String to = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                if (to.startsWith("/") && status(to.replaceFirst("#.*", "")) != 200) {
                    broken.add(path + " -> " + to);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void leadsTheOldAddressesOn() throws IOException {
        apply(SiteFixtures.folder("academicpages"));

        assertThat(target("/publication/2009-10-01-paper-title-number-1"))
                .isEqualTo("/papers/2009-lattice-rings");
        assertThat(target("/files/paper1.pdf")).isEqualTo("/papers/2009-lattice-rings.pdf");
        assertThat(target("/files/slides1.pdf")).isEqualTo("/media/slides1.pdf");
        assertThat(target("/talks/2012-03-01-talk-1")).startsWith("/talks#talk-");
        assertThat(target("/teaching/2014-spring-teaching-1")).startsWith("/teaching#course-");
        assertThat(target("/posts/2012/08/blog-post-1/")).startsWith("/news#news-");
        assertThat(target("/work.html")).isEqualTo("/research");
        assertThat(target("/publications/")).isEqualTo("/papers");
        assertThat(target("/old-home.html")).isEqualTo("/");
        assertThat(status("/papers/2009-lattice-rings.pdf")).isEqualTo(200);
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        apply(SiteFixtures.folder("academicpages"));
        Object before = everything();

        SitePlan again = apply(SiteFixtures.zipped("academicpages", home.resolve("site.zip")));

        assertThat(again.changesNothing()).isTrue();
        assertThat(again.kinds())
                .allSatisfy(kind ->
                        assertThat(kind.count(Action.SAME)).isEqualTo(kind.entries().size()));
        assertThat(again.papers().count(PlannedPaper.Action.SAME)).isEqualTo(7);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void takesOverWhatTheOldSiteChangedAndKeepsWhatTheOwnerDid() throws IOException {
        Path site = SiteFixtures.copy("academicpages", home.resolve("site"));
        apply(site);
        var mine = talks.listAll().getFirst();
        talks.change(mine.id(), mine.version(), retitled(mine.data(), "My own title"));
        replace(site.resolve("_talks/2014-03-01-conference.md"), "Los Angeles", "Lyon");
        replace(site.resolve("_talks/2013-03-01-tutorial-1.md"), "Berkeley, CA", "Kyoto");

        SitePlan plan = apply(site);

        assertThat(plan.talks())
                .extracting(PlannedEntry::action)
                .containsExactly(Action.SAME, Action.CHANGE, Action.KEPT);
        assertThat(talks.listAll())
                .extracting(talk -> talk.data().title() + " " + talk.data().place())
                .containsExactly(
                        "My own title Los Angeles, CA, USA",
                        "Tutorial 1 on Relevant Topic in Your Field Kyoto, USA",
                        "Talk 1 on Relevant Topic in Your Field San Francisco, CA, USA");
    }

    @Test
    void replacesAFileThatTheOldSiteReplaced() throws IOException {
        Path site = SiteFixtures.copy("academicpages", home.resolve("site"));
        apply(site);
        Path slides = site.resolve("files/slides1.pdf");
        Path paper = site.resolve("files/paper1.pdf");
        replace(slides, "slides1", "slidesX");
        replace(paper, "paper1", "paperX");

        SitePlan plan = apply(site);

        assertThat(plan.files()).hasSize(2);
        assertThat(library.listFiles())
                .extracting(file -> file.address().toString())
                .contains("slides1.pdf")
                .doesNotContain("slides1-2.pdf");
        assertThat(text("/media/slides1.pdf")).contains("slidesX");
        assertThat(text("/papers/2009-lattice-rings.pdf")).contains("paperX");
        assertThat(apply(site).changesNothing()).isTrue();
    }

    @Test
    void replacesAnUntouchedStarter() throws IOException {
        transaction.executeWithoutResult(status -> {
            papers.add(PaperData.titled("A paper of the sample"));
            profiles.start(
                    new ProfileData(
                            "Sample Person",
                            List.of(),
                            null,
                            null,
                            null,
                            null,
                            List.of(),
                            null,
                            MarkdownText.EMPTY,
                            null,
                            List.of()));
            revision.recordStarter();
        });

        SitePlan plan = apply(SiteFixtures.folder("academicpages"));

        assertThat(plan.papers().replacesStarter()).isTrue();
        assertThat(profiles.get().data().name()).isEqualTo("Ann Lattice");
        assertThat(papers.listPapers())
                .extracting(paper -> paper.data().title())
                .hasSize(5)
                .doesNotContain("A paper of the sample");
    }

    @Test
    void keepsWhatTheProfileSaysAlready() throws IOException {
        profiles.save(
                0,
                new ProfileData(
                        "Ann B. Lattice",
                        List.of(),
                        "Dean",
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        MarkdownText.of("My own words."),
                        null,
                        List.of()));

        apply(SiteFixtures.folder("academicpages"));

        ProfileData profile = profiles.get().data();
        assertThat(profile.name()).isEqualTo("Ann B. Lattice");
        assertThat(profile.jobTitle()).isEqualTo("Dean");
        assertThat(profile.bio().source()).isEqualTo("My own words.");
        assertThat(profile.affiliation()).isEqualTo("University of Somewhere");
        assertThat(profile.links()).hasSize(4);
    }

    @Test
    void makesDraftsWhereThePersonWantsDrafts() throws IOException {
        try (SiteFiles files =
                SiteFiles.of(SiteFixtures.folder("academicpages"), ImportLimits.USUAL)) {
            SitePlan plan = imports.plan(read(files), Visibility.DRAFT);
            imports.apply(plan, files, ImportChoices.AS_PLANNED, ImportProgress.SILENT);
        }

        assertThat(papers.listPapers()).isNotEmpty().noneMatch(Paper::isPublic);
        assertThat(talks.listPublic()).isEmpty();
        assertThat(talks.listAll()).hasSize(3);
    }

    @Test
    void storesNothingWhereItIsCancelledMidway() throws IOException {
        Object before = everything();
        ImportProgress cancelled =
                (done, total) -> {
                    if (total == 7 && done > 2) {
                        throw new ImportCancelledException();
                    }
                };

        try (SiteFiles files =
                SiteFiles.of(SiteFixtures.folder("academicpages"), ImportLimits.USUAL)) {
            SitePlan plan = imports.plan(read(files), Visibility.PUBLIC);
            assertThatExceptionOfType(ImportCancelledException.class)
                    .isThrownBy(
                            () -> imports.apply(plan, files, ImportChoices.AS_PLANNED, cancelled));
        }

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void refusesAPlanThatTheSiteHasOutgrown() throws IOException {
        try (SiteFiles files =
                SiteFiles.of(SiteFixtures.folder("academicpages"), ImportLimits.USUAL)) {
            SitePlan plan = imports.plan(read(files), Visibility.PUBLIC);
            talks.add(plan.talks().getFirst().found().data());
            Object before = everything();

            assertThatExceptionOfType(ConflictException.class)
                    .isThrownBy(() ->
                            imports.apply(
                                    plan, files, ImportChoices.AS_PLANNED, ImportProgress.SILENT));
            assertThat(everything()).isEqualTo(before);
        }
    }

    private SitePlan apply(Path source) throws IOException {
        try (SiteFiles files = SiteFiles.of(source, ImportLimits.USUAL)) {
            SitePlan plan = imports.plan(read(files), Visibility.PUBLIC);
            var problems =
                    imports.apply(plan, files, ImportChoices.AS_PLANNED, ImportProgress.SILENT);
            assertThat(problems).isEmpty();
            return plan;
        }
    }

    private static FoundSite read(SiteFiles files) {
        return new SiteReader(LocalDate.of(2026, 11, 24), ImportLimits.USUAL).read(files);
    }

    private String target(String path) {
        return redirects.findTarget(path).map(WebLink::value).orElse("nowhere");
    }

    /** All rows that an import may touch. */
    private Object everything() {
        List<Object> all = new ArrayList<>(papers.listPapers());
        for (String table : TABLES) {
            all.addAll(jdbc.sql("select * from " + table + " order by 1, 2").query().listOfRows());
        }
        all.add(profiles.get());
        all.add(settings.get());
        all.addAll(library.listFiles().stream().map(LibraryFile::address).toList());
        return all;
    }

    private static void replace(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private static TalkData retitled(TalkData talk, String title) {
        return new TalkData(
                title,
                talk.kind(),
                talk.event(),
                talk.place(),
                talk.date(),
                talk.until(),
                talk.abstractText(),
                talk.links(),
                talk.visibility());
    }
}
