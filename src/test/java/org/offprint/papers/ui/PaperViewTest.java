package org.offprint.papers.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.ConsoleTest;
import org.offprint.PaperFixtures;
import org.offprint.papers.Author;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperData;
import org.offprint.profile.ProfileData;
import org.offprint.profile.ProfileService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@ViewPackages(packages = "org.offprint")
class PaperViewTest extends ConsoleTest {

    private final PaperCatalog catalog;
    private final ProfileService profile;

    PaperViewTest(@Autowired PaperCatalog catalog, @Autowired ProfileService profile) {
        this.catalog = catalog;
        this.profile = profile;
    }

    @BeforeEach
    void startEmpty() {
        catalog.deleteAll(catalog.listPapers().stream().map(Paper::id).toList());
        profile.start(ProfileData.EMPTY);
    }

    @Test
    void storesAPaperUnchangedWhereNothingWasTyped() {
        Paper stored = catalog.add(PaperFixtures.catapults());
        PaperView view = open(stored);
        assertThat(view.form.isChanged()).isFalse();

        button("Save").click();

        assertThat(catalog.getPaper(stored.id()).data()).isEqualTo(PaperFixtures.catapults());
    }

    @Test
    void addsAPaperOutOfWhatWasPasted() {
        PaperView view = navigate("papers/new", PaperView.class);
        test(view.form.in.title).setValue(" Spikes  in SGD ");
        test(view.form.in.authors.line).setValue("A One, B Two and C Three");
        view.form.in.authors.takeLine();
        test(view.form.in.doi).setValue("https://doi.org/10.1000/XYZ");
        test(view.form.in.arxiv).setValue("https://arxiv.org/pdf/2306.04815v2.pdf");
        test(view.form.in.year).setValue("2023");

        button("Save").click();

        Paper added = catalog.listPapers().getFirst();
        assertThat(added.data().title()).isEqualTo("Spikes in SGD");
        assertThat(added.data().authors())
                .containsExactly(
                        new Author("A", "One"), new Author("B", "Two"), new Author("C", "Three"));
        assertThat(added.data().doi()).hasToString("10.1000/XYZ");
        assertThat(added.data().arxiv()).hasToString("2306.04815");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath())
                .isEqualTo("papers/" + added.id());
    }

    @Test
    void saysBesideTheFieldWhatIsWrongAndStoresNothing() {
        Paper stored = catalog.add(PaperFixtures.catapults());
        PaperView view = open(stored);
        test(view.form.in.title).setValue(" ");
        test(view.form.in.doi).setValue("ten thousand");
        test(view.form.in.year).setValue("24");

        button("Save").click();

        assertThat(view.form.in.title.getErrorMessage()).isEqualTo("A paper needs a title.");
        assertThat(view.form.in.doi.getErrorMessage()).contains("“ten thousand” is no DOI");
        assertThat(view.form.in.year.isInvalid()).isTrue();
        assertThat(catalog.getPaper(stored.id()).version()).isZero();
        assertThat(catalog.getPaper(stored.id()).data()).isEqualTo(stored.data());

        test(view.form.in.title).setValue("Catapults");
        assertThat(view.form.in.title.isInvalid()).isFalse();
    }

    @Test
    void saysThatAMonthNeedsItsYear() {
        Paper stored = catalog.add(PaperFixtures.catapults());
        PaperView view = open(stored);
        test(view.form.in.year).setValue("");

        button("Save").click();

        assertThat(view.form.in.year.getErrorMessage()).isEqualTo("The month needs its year.");
        assertThat(catalog.getPaper(stored.id()).version()).isZero();
        assertThat(catalog.getPaper(stored.id()).data()).isEqualTo(stored.data());
    }

    @Test
    void showsTheLineOfThePageWithTheOwnerSetOff() {
        profile.start(named("Libin Zhu"));
        PaperView view = open(catalog.add(PaperFixtures.catapults()));

        test(view.form.in.title).setValue("Catapults, again");

        assertThat(view.form.line.title.getText()).isEqualTo("Catapults, again");
        assertThat(view.form.line.when.getText()).isEqualTo("ICML 2024");
        assertThat(view.form.line.who.getChildren())
                .filteredOn(span -> span.hasClassName("owner"))
                .extracting(span -> span.getElement().getText())
                .containsExactly("L Zhu");
    }

    @Test
    void reordersAuthors() {
        Paper stored = catalog.add(PaperFixtures.catapults());
        open(stored);

        button("Move C Liu up").click();
        button("Save").click();

        assertThat(catalog.getPaper(stored.id()).data().authors())
                .extracting(Author::displayName)
                .containsExactly(
                        "C Liu", "L Zhu", "Ludwig van Beethoven Jr.", "ATLAS Collaboration");
    }

    @Test
    void forgetsWhatToCheckOnceItIsCheckedAndKeepsTheSource() {
        Paper stored = catalog.add(PaperFixtures.catapults());
        PaperView view = open(stored);

        button("I have checked it").click();
        assertThat(view.form.isChanged()).isTrue();
        button("Save").click();

        PaperData saved = catalog.getPaper(stored.id()).data();
        assertThat(saved.attention()).isNull();
        assertThat(saved.source()).isEqualTo(PaperFixtures.catapults().source());
    }

    @Test
    void letsThePersonChooseWhereTwoWindowsDiffer() {
        Paper stored = catalog.add(PaperFixtures.titled("Quadratic models"));
        PaperView view = open(stored);
        test(view.form.in.title).setValue("Quadratic models, mine");
        test(view.form.in.note).setValue("Oral");
        catalog.change(stored.id(), 0, PaperFixtures.titled("Quadratic models, theirs"));

        button("Save").click();

        assertThat(catalog.getPaper(stored.id()).data().title())
                .isEqualTo("Quadratic models, theirs");
        assertThat(find(RadioButtonGroup.class).all())
                .extracting(group -> ((HasLabel) group).getLabel())
                .containsExactly("Title");

        button("Save with these").click();

        PaperData saved = catalog.getPaper(stored.id()).data();
        assertThat(saved.title()).isEqualTo("Quadratic models, mine");
        assertThat(saved.note()).isEqualTo("Oral");
    }

    @Test
    void savesAsANewPaperWhatWasDeletedMeanwhile() {
        Paper stored = catalog.add(PaperFixtures.catapults());
        PaperView view = open(stored);
        test(view.form.in.title).setValue("Catapults, saved");
        catalog.delete(stored.id());

        button("Save").click();

        assertThat(catalog.listPapers())
                .extracting(paper -> paper.data().title())
                .containsExactly("Catapults, saved");
    }

    @Test
    void asksBeforeAChangedFormIsLeft() {
        PaperView view = open(catalog.add(PaperFixtures.catapults()));
        test(view.form.in.title).setValue("Something else");

        button("All papers").click();
        assertThat(getCurrentView()).isSameAs(view);
        test(find(ConfirmDialog.class).single()).cancel();
        assertThat(view.form.in.title.getValue()).isEqualTo("Something else");

        button("All papers").click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(getCurrentView()).isInstanceOf(PapersView.class);
    }

    @Test
    void saysThatAPaperIsNotThereAnyMore() {
        Paper gone = catalog.add(PaperFixtures.catapults());
        catalog.delete(gone.id());

        UI.getCurrent().navigate("papers/" + gone.id());

        assertThat(find(H1.class).single().getText()).isEqualTo("Not here");
    }

    @Test
    void leavesAnUntouchedFormWithoutAsking() {
        navigate("papers/new", PaperView.class);

        button("All papers").click();

        assertThat(getCurrentView()).isInstanceOf(PapersView.class);
    }

    @Test
    @WithMockUser(roles = "GUEST")
    void isNotForOthers() {
        assertThatThrownBy(() -> navigate("papers/new", PaperView.class))
                .isInstanceOf(Exception.class);
        assertThat(find(PaperForm.class).exists()).isFalse();
    }

    private PaperView open(Paper paper) {
        return navigate("papers/" + paper.id(), PaperView.class);
    }

    private static ProfileData named(String name) {
        ProfileData empty = ProfileData.EMPTY;
        return new ProfileData(
                name,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                empty.bio(),
                null,
                List.of());
    }
}
