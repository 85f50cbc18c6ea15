package org.offprint.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.Slice;
import org.offprint.common.ConflictException;
import org.offprint.common.Visibility;
import org.offprint.exchange.PlannedPaper.Action;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperData;
import org.offprint.profile.ProfileService;
import org.offprint.site.Redirects;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@Slice
@TestPropertySource(properties = "offprint.starter=sample")
class BatchImportTest {

    private static final String PAGE =
            """
            ---
            permalink: /
            title: "About me"
            redirect_from:
              - /about/
              - /old-home.html
            ---

            I study lattices at the *University of Somewhere*.

            **Email**: ann *at* somewhere *dot* edu

            ## Publications
            - A Lattice, B Ring, [Lattices without tears](https://arxiv.org/abs/2101.00001). ICML 2021 (Oral).
            - A Lattice, [Rings for everyone](https://arxiv.org/pdf/2202.00002.pdf). Journal of Rings 2022.
            """;

    @Autowired BatchImport imports;
    @Autowired PaperCatalog papers;
    @Autowired ProfileService profile;
    @Autowired Redirects redirects;

    @Test
    void storesNothingBeforeItIsApplied() {
        ImportPlan plan = plan(PAGE);

        assertThat(plan.replacesStarter()).isTrue();
        assertThat(plan.count(Action.ADD)).isEqualTo(2);
        assertThat(papers.listPapers()).hasSize(6);
        assertThat(profile.get().data().name()).isEqualTo("Libin Zhu");
    }

    @Test
    void replacesAnUntouchedStarter() {
        apply(PAGE);

        assertThat(titles()).containsExactly("Lattices without tears", "Rings for everyone");
        assertThat(profile.get().data().name()).as("guessed").isEqualTo("A Lattice");
        assertThat(profile.get().data().email()).hasToString("ann@somewhere.edu");
        assertThat(profile.get().data().bio().source())
                .isEqualTo("I study lattices at the *University of Somewhere*.");
        assertThat(profile.get().isUntouched()).isFalse();
        assertThat(redirects.listSources()).contains("/about/", "/old-home.html");
    }

    @Test
    void addsNothingWhenTheSameFileIsImportedAgain() {
        apply(PAGE);
        List<Paper> before = papers.listPapers();

        ImportPlan again = plan(PAGE);
        apply(PAGE);

        assertThat(again.changesNothing()).isTrue();
        assertThat(papers.listPapers()).isEqualTo(before);
    }

    @Test
    void keepsWhatTheOwnerCorrectedAndTakesWhatTheFileChanged() {
        apply(PAGE);
        Paper second = papers.listPapers().get(1);
        papers.change(second.id(), second.version(), retitled(second.data(), "Rings for all"));

        ImportPlan plan = apply(PAGE.replace("Journal of Rings 2022", "Journal of Rings 2023"));

        assertThat(plan.papers().get(1).changedFields()).containsExactly("date");
        PaperData merged = papers.getPaper(second.id()).data();
        assertThat(merged.title()).isEqualTo("Rings for all");
        assertThat(merged.date()).isNotNull().extracting("year").isEqualTo(2023);
    }

    @Test
    void leavesATypedProfileAsItIs() {
        var typed = profile.save(0, profile.get().data());

        ImportPlan plan = apply(PAGE);

        assertThat(plan.replacesStarter()).isFalse();
        assertThat(plan.profileLeft()).containsExactly("e-mail", "biography");
        assertThat(profile.get()).isEqualTo(typed);
        assertThat(papers.listPapers()).hasSize(8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I am a postdoc and love cats very much (ada [at] example [dot] edu).",
                "I am at [Foo](http://foo.example). Email: ada [at] example [dot] edu. I love lattices.",
                "Email: ada@example.edu. I am looking for students."
            })
    void keepsALineThatSaysMoreThanAnEmail(String line) {
        ImportPlan plan =
                plan(
                        line
                                + "\n\n# Publications\n- A One, [A title of a paper](https://example.org/a). ICML 2020.\n");

        assertThat(plan.profile().bio().source()).isEqualTo(line);
        assertThat(plan.profile().email()).hasToString("ada@example.edu");
    }

    @Test
    void leavesOutWhatThePersonLeavesOut() {
        ImportPlan plan = plan(PAGE);

        imports.apply(plan, ImportChoices.without(Set.of(0)));

        assertThat(titles()).containsExactly("Rings for everyone");
    }

    @Test
    void refusesAPreviewThatTheSiteHasOutgrown() {
        ImportPlan plan = plan(PAGE);
        papers.add(PaperData.titled("Lattices without tears"));

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> imports.apply(plan, ImportChoices.AS_PLANNED));

        assertThat(papers.listPapers()).hasSize(7);
    }

    @Test
    void takesDraftsWhereThePersonWantsDrafts() {
        imports.apply(imports.plan(page(PAGE), Visibility.DRAFT), ImportChoices.AS_PLANNED);

        assertThat(papers.listPapers()).hasSize(2).noneMatch(Paper::isPublic);
    }

    private ImportPlan plan(String page) {
        return imports.plan(page(page), Visibility.PUBLIC);
    }

    private ImportPlan apply(String page) {
        ImportPlan plan = plan(page);
        imports.apply(plan, ImportChoices.AS_PLANNED);
        return plan;
    }

    private static Batch page(String text) {
        return AcademicPages.read(text.getBytes(StandardCharsets.UTF_8), "about.md");
    }

    private List<String> titles() {
        return papers.listPapers().stream().map(paper -> paper.data().title()).toList();
    }

    private static PaperData retitled(PaperData data, String title) {
        return data.edit().title(title).done();
    }
}
