package org.offprint.exchange.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.offprint.common.Slug;
import org.offprint.common.Visibility;
import org.offprint.exchange.ImportChoices;
import org.offprint.exchange.jekyll.PlannedEntry.Action;
import org.offprint.news.NewsService;
import org.offprint.pages.PageService;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperData;
import org.offprint.profile.ProfileData;
import org.offprint.talks.TalkData;
import org.offprint.teaching.CourseService;
import org.springframework.beans.factory.annotation.Autowired;

/** What a person leaves out of a site, and what is taken back of it. */
class SiteUndoTest extends ImportedSiteTest {

    private static final String TALK = "_talks/2013-03-01-tutorial-1.md";

    @Autowired NewsService news;
    @Autowired CourseService courses;
    @Autowired PageService pages;

    @Test
    void takesAllOfItBackAndRemembersNothing() throws IOException {
        ProfileData profile = profiles.get().data();
        try (SiteFiles files = open(SiteFixtures.folder("academicpages"))) {
            SitePlan plan = imports.plan(read(files), Visibility.PUBLIC);

            int left = imports.undo(apply(plan, files, SiteChoices.AS_PLANNED));

            assertThat(left).isZero();
            assertThat(papers.listPapers()).isEmpty();
            for (String table : TABLES) {
                assertThat(rows(table)).as(table).isEqualTo(table.equals("vita") ? 1 : 0);
            }
            assertThat(profiles.get().data()).isEqualTo(profile);
            assertThat(settings.get().saysNothing()).isTrue();
            SitePlan again = imports.plan(read(files), Visibility.PUBLIC);
            assertThat(again.files()).isEqualTo(plan.files());
            assertThat(again.profileChanges()).isEqualTo(plan.profileChanges());
            assertThat(again.countNew()).isEqualTo(plan.countNew());
        }
    }

    @Test
    void bringsBackWhatAnotherImportChanged() throws IOException {
        Path site = SiteFixtures.copy("academicpages", home.resolve("site"));
        apply(site);
        List<TalkData> before = talks.listAll().stream().map(talk -> talk.data()).toList();
        replace(site.resolve(TALK), "Berkeley, CA", "Kyoto");
        replace(site.resolve("files/slides1.pdf"), "slides1", "slidesX");
        replace(site.resolve("files/paper1.pdf"), "paper1", "paperX");
        try (SiteFiles files = open(site)) {
            SitePlan plan = imports.plan(read(files), Visibility.PUBLIC);
            AppliedSite applied = apply(plan, files, SiteChoices.AS_PLANNED);
            assertThat(text("/papers/2009-lattice-rings.pdf")).contains("paperX");

            assertThat(imports.undo(applied)).isZero();

            assertThat(talks.listAll()).extracting(talk -> talk.data()).isEqualTo(before);
            assertThat(text("/media/slides1.pdf")).contains("slides1");
            assertThat(text("/papers/2009-lattice-rings.pdf")).contains("paper1");
            SitePlan again = imports.plan(read(files), Visibility.PUBLIC);
            assertThat(again.files()).isEqualTo(plan.files());
            assertThat(again.talks())
                    .extracting(PlannedEntry::action)
                    .containsExactly(Action.SAME, Action.CHANGE, Action.SAME);
            apply(again, files, SiteChoices.AS_PLANNED);
            assertThat(text("/media/slides1.pdf")).contains("slidesX");
        }
    }

    @Test
    void leavesWhatWasChangedSinceWithAllThatBelongsToIt() throws IOException {
        try (SiteFiles files = open(SiteFixtures.folder("academicpages"))) {
            SitePlan plan = imports.plan(read(files), Visibility.PUBLIC);
            AppliedSite applied = apply(plan, files, SiteChoices.AS_PLANNED);
            var page =
                    pages.listAll().stream()
                            .filter(it -> it.data().slug().toString().equals("research"))
                            .findFirst()
                            .orElseThrow();
            pages.change(page.id(), page.version(), page.data().at(Slug.of("my-research")));
            Paper paper = papers.findPublic(Slug.of("2009-lattice-rings")).orElseThrow();
            papers.change(paper.id(), paper.version(), paper.data().edit().note("Mine").done());
            var stored = profiles.get();
            profiles.save(stored.version(), stored.data());
            String picture = page("/my-research").select("img").attr("src");
            assertThat(picture).startsWith("/media/lattice");

            assertThat(imports.undo(applied)).isEqualTo(3);

            assertThat(papers.listPapers()).extracting(Paper::id).containsExactly(paper.id());
            assertThat(pages.listAll()).extracting(it -> it.id()).containsExactly(page.id());
            assertThat(profiles.get().data()).isEqualTo(stored.data());
            assertThat(talks.listAll()).isEmpty();
            assertThat(status(picture)).as("the picture that the page shows").isEqualTo(200);
            assertThat(target("/work.html")).isEqualTo("/my-research");
            assertThat(target("/publication/2009-10-01-paper-title-number-1"))
                    .isEqualTo("/papers/2009-lattice-rings");
            assertThat(status("/papers/2009-lattice-rings.pdf")).isEqualTo(200);
            assertThat(target("/talks/2012-03-01-talk-1")).isEqualTo("nowhere");
            assertThat(status("/media/slides1.pdf")).as("slides of that paper").isEqualTo(200);
            assertThat(target("/files/slides1.pdf")).isEqualTo("/media/slides1.pdf");
            assertThat(status("/media/slides3.pdf")).as("slides of a talk").isEqualTo(404);
            assertThat(target("/files/slides3.pdf")).isEqualTo("nowhere");
            SitePlan again = imports.plan(read(files), Visibility.PUBLIC);
            assertThat(again.pages())
                    .filteredOn(it -> it.stored() != null)
                    .extracting(PlannedEntry::action)
                    .containsExactly(Action.SAME);
        }
    }

    @Test
    void bringsTheStarterBack() throws IOException {
        transaction.executeWithoutResult(status -> {
            papers.add(PaperData.titled("A paper of the sample"));
            revision.recordStarter();
        });
        try (SiteFiles files = open(SiteFixtures.folder("academicpages"))) {
            SitePlan plan = imports.plan(read(files), Visibility.PUBLIC);
            assertThat(plan.papers().replacesStarter()).isTrue();

            assertThat(imports.undo(apply(plan, files, SiteChoices.AS_PLANNED))).isZero();

            assertThat(profiles.get().data().name()).isEqualTo("Libin Zhu");
            assertThat(papers.listPapers()).hasSize(6);
            assertThat(imports.plan(read(files), Visibility.PUBLIC).papers().replacesStarter())
                    .isTrue();
        }
    }

    @Test
    void leavesOutWhatThePersonDoesNotWantAndOffersItAgain() throws IOException {
        try (SiteFiles files = open(SiteFixtures.folder("academicpages"))) {
            SitePlan plan = imports.plan(read(files), Visibility.PUBLIC);
            String course = plan.courses().getFirst().found().file();
            String item = plan.news().getFirst().found().file();
            Set<String> leftOut = Set.of(TALK, course, item, "files/slides1.pdf");

            apply(plan, files, new SiteChoices(ImportChoices.AS_PLANNED, leftOut, false));

            assertThat(talks.listAll())
                    .extracting(talk -> talk.data().title())
                    .hasSize(2)
                    .noneMatch(title -> title.startsWith("Tutorial"));
            assertThat(courses.listAll()).hasSize(1);
            assertThat(news.listAll()).hasSize(plan.news().size() - 1);
            assertThat(status("/media/slides1.pdf")).isEqualTo(404);
            assertThat(profiles.get().data().name()).isEqualTo("Ann Lattice");
            assertThat(profiles.get().data().photo()).isNull();
            assertThat(vitas.get().data().entries()).isEmpty();
            assertThat(target("/files/slides1.pdf")).isEqualTo("nowhere");
            SitePlan again = imports.plan(read(files), Visibility.PUBLIC);
            assertThat(again.files())
                    .extracting(file -> file.file().path())
                    .contains("files/slides1.pdf", "images/profile.png");
            assertThat(again.countNew()).isEqualTo(3);
        }
    }

    @Test
    void takesNoPdfOfAPaperThatIsLeftOutUntilItIsWanted() throws IOException {
        try (SiteFiles files = open(SiteFixtures.folder("academicpages"))) {
            SitePlan plan = imports.plan(read(files), Visibility.PUBLIC);
            int place =
                    plan.papers().papers().stream()
                            .map(paper -> paper.data().title())
                            .toList()
                            .indexOf(titleOf("files/paper1.pdf", plan));

            apply(
                    plan,
                    files,
                    new SiteChoices(ImportChoices.without(Set.of(place)), Set.of(), true));
            assertThat(status("/papers/2009-lattice-rings.pdf")).isEqualTo(404);
            SitePlan again = imports.plan(read(files), Visibility.PUBLIC);
            assertThat(again.files())
                    .extracting(file -> file.file().path())
                    .containsExactly("files/paper1.pdf");
            apply(again, files, SiteChoices.AS_PLANNED);

            assertThat(status("/papers/2009-lattice-rings.pdf")).isEqualTo(200);
        }
    }

    private static String titleOf(String pdf, SitePlan plan) {
        for (int place = 0; place < plan.site().origins().size(); place++) {
            if (pdf.equals(plan.site().origins().get(place).pdf())) {
                return plan.papers().papers().get(place).data().title();
            }
        }
        throw new AssertionError("No paper has " + pdf);
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
