package org.offprint.exchange.jekyll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.common.ConflictException;
import org.offprint.common.MarkdownText;
import org.offprint.common.Visibility;
import org.offprint.exchange.ImportCancelledException;
import org.offprint.exchange.ImportProgress;
import org.offprint.exchange.PlannedPaper;
import org.offprint.exchange.jekyll.PlannedEntry.Action;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperData;
import org.offprint.profile.ProfileData;

class SiteImportTest extends ImportedSiteTest {

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
        try (SiteFiles files = open(SiteFixtures.folder("academicpages"))) {
            SitePlan plan = imports.plan(read(files), Visibility.DRAFT);
            imports.apply(plan, files, SiteChoices.AS_PLANNED, ImportProgress.SILENT);
        }

        assertThat(papers.listPapers()).isNotEmpty().noneMatch(Paper::isPublic);
        assertThat(talks.listPublic()).isEmpty();
        assertThat(talks.listAll()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.8, 1})
    void storesNothingWhereItIsCancelledMidway(double part) throws IOException {
        Object before = everything();
        ImportProgress cancelled =
                (done, total) -> {
                    if (done >= total * part) {
                        throw new ImportCancelledException();
                    }
                };

        try (SiteFiles files = open(SiteFixtures.folder("academicpages"))) {
            SitePlan plan = imports.plan(read(files), Visibility.PUBLIC);
            assertThatExceptionOfType(ImportCancelledException.class)
                    .isThrownBy(
                            () -> imports.apply(plan, files, SiteChoices.AS_PLANNED, cancelled));
        }

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void tellsHowFarItIsWithPapersEntriesAndFiles() throws IOException {
        List<Integer> reached = new ArrayList<>();

        try (SiteFiles files = open(SiteFixtures.folder("academicpages"))) {
            SitePlan plan = imports.plan(read(files), Visibility.PUBLIC);
            int all = plan.files().size() + 7 + 3 + 3 + 2 + 3;
            imports.apply(
                    plan,
                    files,
                    SiteChoices.AS_PLANNED,
                    (done, total) -> {
                        assertThat(total).isEqualTo(all);
                        reached.add(done);
                    });

            assertThat(reached)
                    .isSorted()
                    .contains(1, plan.files().size() - 1, all - 3, all - 2)
                    .endsWith(all);
        }
    }

    @Test
    void refusesAPlanThatTheSiteHasOutgrown() throws IOException {
        try (SiteFiles files = open(SiteFixtures.folder("academicpages"))) {
            SitePlan plan = imports.plan(read(files), Visibility.PUBLIC);
            talks.add(plan.talks().getFirst().found().data());
            Object before = everything();

            assertThatExceptionOfType(ConflictException.class)
                    .isThrownBy(() ->
                            imports.apply(
                                    plan, files, SiteChoices.AS_PLANNED, ImportProgress.SILENT));
            assertThat(everything()).isEqualTo(before);
        }
    }
}
