package org.offprint.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.Slice;
import org.offprint.common.Visibility;
import org.offprint.common.WebLink;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperData;
import org.offprint.profile.ProfileService;
import org.offprint.site.Redirect;
import org.offprint.site.Redirects;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@Slice
@TestPropertySource(properties = "offprint.starter=sample")
class ImportUndoTest {

    private static final String PAGE =
            """
            ---
            permalink: /
            redirect_from:
              - /me/
              - /old-home.html
            ---

            I am Ann Lattice and study lattices.

            ## Publications
            - A Lattice, B Ring, [Lattices without tears](https://arxiv.org/abs/2101.00001). ICML 2021 (Oral).
            """;

    @Autowired BatchImport imports;
    @Autowired PaperCatalog papers;
    @Autowired ProfileService profiles;
    @Autowired Redirects redirects;

    @Test
    void bringsTheStarterBackAsIfItHadNeverBeenLeft() {
        List<PaperData> before = data();
        var profile = profiles.get();
        List<Redirect> led = redirects.list();
        ImportPlan plan = plan();
        assertThat(plan.replacesStarter()).isTrue();

        assertThat(imports.undo(apply(plan))).isZero();

        assertThat(data()).isEqualTo(before);
        assertThat(profiles.get()).isEqualTo(profile);
        assertThat(redirects.list()).isEqualTo(led);
        assertThat(plan().replacesStarter()).as("it counts as untouched").isTrue();
    }

    @Test
    void bringsNoStarterBackOntoWhatTheOwnerChangedSince() {
        AppliedImport applied = apply(plan());
        Paper paper = papers.listPapers().getFirst();
        papers.change(paper.id(), paper.version(), paper.data().edit().note("Mine").done());

        assertThat(imports.undo(applied)).isEqualTo(1);

        assertThat(data()).extracting(PaperData::note).containsExactly("Mine");
        assertThat(plan().replacesStarter()).isFalse();
    }

    @Test
    void forgetsTheOldAddressesThatItLedHome() {
        redirects.add(new Redirect("/me/", new WebLink("/papers")));
        papers.deleteAll(papers.listPapers().stream().map(Paper::id).toList());

        AppliedImport applied = apply(plan());
        assertThat(applied.redirects()).containsExactly("/old-home.html");
        assertThat(applied.isReversible()).isTrue();
        imports.undo(applied);

        assertThat(redirects.findTarget("/old-home.html")).isEmpty();
        assertThat(redirects.findTarget("/me/")).contains(new WebLink("/papers"));
    }

    @Test
    void leavesAnOldAddressThatTheOwnerLedElsewhereSince() {
        papers.deleteAll(papers.listPapers().stream().map(Paper::id).toList());
        AppliedImport applied = apply(plan());
        redirects.save(
                new Redirect("/old-home.html", WebLink.of("https://lab.example.org/")),
                "/old-home.html");

        imports.undo(applied);

        assertThat(redirects.findTarget("/old-home.html"))
                .contains(WebLink.of("https://lab.example.org/"));
        assertThat(redirects.findTarget("/me/")).isEmpty();
    }

    private ImportPlan plan() {
        return imports.plan(
                AcademicPages.read(PAGE.getBytes(StandardCharsets.UTF_8), "about.md"),
                Visibility.PUBLIC);
    }

    private AppliedImport apply(ImportPlan plan) {
        return imports.apply(plan, ImportChoices.AS_PLANNED);
    }

    private List<PaperData> data() {
        return papers.listPapers().stream().map(Paper::data).toList();
    }
}
