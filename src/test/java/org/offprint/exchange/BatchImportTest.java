package org.offprint.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.Slice;
import org.offprint.common.ConflictException;
import org.offprint.common.PartialDate;
import org.offprint.common.Visibility;
import org.offprint.exchange.PlannedPaper.Action;
import org.offprint.papers.ArxivId;
import org.offprint.papers.Author;
import org.offprint.papers.Doi;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperType;
import org.offprint.profile.ProfileService;
import org.offprint.site.Redirects;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.transaction.TestTransaction;

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
    void mindsNoChangeThatThePlanIsNotMadeFrom() {
        ImportPlan plan = imports.plan(batch(paper("A new one")), Visibility.PUBLIC);
        redirects.addToHome("/somewhere");

        imports.apply(plan, ImportChoices.AS_PLANNED);

        assertThat(titles()).contains("A new one");
    }

    @Test
    void refusesAPreviewThatWasAppliedAlready() {
        ImportPlan plan = imports.plan(batch(paper("A new one")), Visibility.PUBLIC);
        imports.apply(plan, ImportChoices.AS_PLANNED);

        assertThatExceptionOfType(ConflictException.class)
                .isThrownBy(() -> imports.apply(plan, ImportChoices.AS_PLANNED));

        assertThat(titles()).containsOnlyOnce("A new one");
    }

    @Test
    void takesDraftsWhereThePersonWantsDrafts() {
        imports.apply(imports.plan(page(PAGE), Visibility.DRAFT), ImportChoices.AS_PLANNED);

        assertThat(papers.listPapers()).hasSize(2).noneMatch(Paper::isPublic);
    }

    @Test
    void makesOnePaperOfAPreprintAndItsPublication() {
        start(paper("Mine"));
        Batch batch = batch(preprint(), article());

        apply(batch);

        Paper stored = papers.listPapers().getLast();
        assertThat(papers.listPapers()).hasSize(2);
        assertThat(stored.data().type()).isEqualTo(PaperType.ARTICLE);
        assertThat(stored.data().venue()).isEqualTo("Annals of Rings");
        assertThat(stored.data().date()).isEqualTo(PartialDate.of(2023));
        assertThat(stored.data().arxiv()).hasToString("2101.00001");
        assertThat(stored.data().doi()).hasToString("10.1000/rings");
        assertThat(imports.plan(batch, Visibility.PUBLIC).isSettled()).isTrue();
    }

    @Test
    void citesThePublicationOnceAPreprintIsPublished() {
        start(preprint());

        apply(batch(article()));

        assertThat(papers.listPapers()).hasSize(1);
        assertThat(papers.listPapers().getFirst().data().venue()).isEqualTo("Annals of Rings");
        assertThat(papers.listPapers().getFirst().data().arxiv()).hasToString("2101.00001");
    }

    @Test
    void addsOnlyWhatIsMissingFromThePreprintOfAPublication() {
        start(article());

        ImportPlan plan = apply(batch(preprint()));

        assertThat(plan.papers().getFirst().changedFields()).containsExactly("arXiv id");
        assertThat(papers.listPapers().getFirst().data())
                .isEqualTo(
                        article().edit().arxiv(ArxivId.of("2101.00001")).source("source").done());
    }

    @Test
    void namesAFurtherPublicationBesideTheOneThatIsCited() {
        start(article());
        Batch conference =
                batch(
                        article()
                                .edit()
                                .type(PaperType.CONFERENCE)
                                .venue("Proceedings of Rings", null)
                                .doi(Doi.of("10.2000/rings"))
                                .date(PartialDate.of(2022))
                                .done());

        apply(conference);

        PaperData stored = papers.listPapers().getFirst().data();
        assertThat(stored.venue()).isEqualTo("Annals of Rings");
        assertThat(stored.versions())
                .singleElement()
                .satisfies(version ->
                        assertThat(version.publication().venue())
                                .isEqualTo("Proceedings of Rings"));
        assertThat(imports.plan(conference, Visibility.PUBLIC).isSettled()).isTrue();
    }

    @Test
    void asksOnceWhetherATypedValueIsToBeReplaced() {
        start(article());
        Batch other = batch(article().edit().venue("Ann. Rings", null).note("Oral").done());

        ImportPlan plan = imports.plan(other, Visibility.PUBLIC);
        assertThat(plan.papers().getFirst().changes())
                .contains(
                        new FieldChange(PaperField.VENUE, "Annals of Rings", "Ann. Rings", false),
                        new FieldChange(PaperField.NOTE, "", "Oral", true));
        imports.apply(plan, ImportChoices.AS_PLANNED);

        PaperData stored = papers.listPapers().getFirst().data();
        assertThat(stored.venue()).isEqualTo("Annals of Rings");
        assertThat(stored.note()).isEqualTo("Oral");
        assertThat(imports.plan(other, Visibility.PUBLIC).isSettled()).isTrue();
    }

    @Test
    void takesWhatThePersonTakesAndKeepsTheRestForGood() {
        start(article());
        Batch other = batch(article().edit().venue("Ann. Rings", null).note("Oral").done());

        imports.apply(
                imports.plan(other, Visibility.PUBLIC),
                new ImportChoices(Set.of(), Map.of(0, Set.of(PaperField.VENUE))));

        PaperData stored = papers.listPapers().getFirst().data();
        assertThat(stored.venue()).isEqualTo("Ann. Rings");
        assertThat(stored.note()).isNull();
        assertThat(imports.plan(other, Visibility.PUBLIC).isSettled()).isTrue();
        assertThat(
                        imports.plan(
                                        batch(article().edit().note("Spotlight").done()),
                                        Visibility.PUBLIC)
                                .papers()
                                .getFirst()
                                .changes())
                .as("a new value is asked about")
                .extracting(FieldChange::theirs)
                .contains("Spotlight");
    }

    @Test
    void keepsWhatTheSiteKnowsOfTheAuthors() {
        PaperData typed =
                article()
                        .edit()
                        .authors(List.of(new Author("Ann", "Lattice").marked(true, false)))
                        .done();
        start(typed);

        ImportPlan plan =
                imports.plan(
                        batch(
                                article()
                                        .edit()
                                        .authors(List.of(new Author("A.", "Lattice")))
                                        .done()),
                        Visibility.PUBLIC);

        assertThat(plan.papers().getFirst().changes()).isEmpty();
    }

    @Test
    void takesBackWhatItAddedAndChanged() {
        start(article());
        List<Paper> before = papers.listPapers();
        Batch batch = batch(article().edit().note("Oral").done(), paper("A new one"));
        ImportPlan plan = imports.plan(batch, Visibility.PUBLIC);

        int left = imports.undo(imports.apply(plan, ImportChoices.AS_PLANNED));

        assertThat(left).isZero();
        assertThat(papers.listPapers())
                .extracting(Paper::data)
                .isEqualTo(before.stream().map(Paper::data).toList());
        assertThat(imports.plan(batch, Visibility.PUBLIC).papers())
                .extracting(PlannedPaper::action)
                .containsExactly(Action.CHANGE, Action.ADD);
    }

    @Test
    void leavesWhatWasChangedSinceWhenItIsTakenBack() {
        start(article());
        AppliedImport applied =
                imports.apply(
                        imports.plan(batch(paper("A new one")), Visibility.PUBLIC),
                        ImportChoices.AS_PLANNED);
        Paper added = applied.added().getFirst();
        papers.change(added.id(), added.version(), added.data().edit().note("Mine").done());

        assertThat(imports.undo(applied)).isEqualTo(1);
        assertThat(titles()).contains("A new one");
    }

    @Test
    void storesNothingOfAnImportThatIsCancelled() {
        List<Paper> before = papers.listPapers();
        List<PaperData> many = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            many.add(paper("A paper with the number " + i));
        }
        ImportPlan plan = imports.plan(batch(many.toArray(PaperData[]::new)), Visibility.PUBLIC);
        List<Integer> reached = new ArrayList<>();

        TestTransaction.end();

        assertThatExceptionOfType(ImportCancelledException.class)
                .isThrownBy(() ->
                        imports.apply(
                                plan,
                                ImportChoices.AS_PLANNED,
                                (done, total) -> {
                                    reached.add(done);
                                    if (done >= 500) {
                                        throw new ImportCancelledException();
                                    }
                                }));

        assertThat(reached).endsWith(500);
        assertThat(papers.listPapers()).isEqualTo(before);
        assertThat(imports.plan(plan.batch(), Visibility.PUBLIC)).isEqualTo(plan);
    }

    private void start(PaperData paper) {
        papers.deleteAll(papers.listPapers().stream().map(Paper::id).toList());
        papers.add(paper);
    }

    private ImportPlan apply(Batch batch) {
        ImportPlan plan = imports.plan(batch, Visibility.PUBLIC);
        imports.apply(plan, ImportChoices.AS_PLANNED);
        return plan;
    }

    private static Batch batch(PaperData... papers) {
        return Batch.of(
                "test",
                Stream.of(papers)
                        .map(paper -> FoundPaper.of(paper.edit().source("source").done(), "source"))
                        .toList(),
                List.of());
    }

    private static PaperData paper(String title) {
        return PaperData.titled(title);
    }

    private static PaperData article() {
        return paper("Rings for everyone and their friends")
                .edit()
                .authors(List.of(new Author("Ann", "Lattice")))
                .venue("Annals of Rings", null)
                .date(PartialDate.of(2023))
                .doi(Doi.of("10.1000/rings"))
                .done();
    }

    private static PaperData preprint() {
        return paper("Rings for Everyone and Their Friends")
                .edit()
                .authors(List.of(new Author("A.", "Lattice")))
                .type(PaperType.PREPRINT)
                .date(PartialDate.of(2020))
                .arxiv(ArxivId.of("2101.00001"))
                .done();
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
