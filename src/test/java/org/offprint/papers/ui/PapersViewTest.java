package org.offprint.papers.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.ConsoleTest;
import org.offprint.PaperFixtures;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@ViewPackages(packages = "org.offprint")
class PapersViewTest extends ConsoleTest {

    private final PaperCatalog catalog;
    private List<Paper> papers = List.of();

    PapersViewTest(@Autowired PaperCatalog catalog) {
        this.catalog = catalog;
    }

    @BeforeEach
    void storePapers() {
        catalog.deleteAll(catalog.listPapers().stream().map(Paper::id).toList());
        catalog.addAll(
                List.of(
                        PaperFixtures.catapults(),
                        PaperFixtures.titled("Quadratic models"),
                        PaperFixtures.draft("Éclairs and gradients")));
        papers = catalog.listPapers();
    }

    @Test
    void listsThePapersInTheOwnersOrder() {
        PapersView view = navigate(PapersView.class);

        assertThat(titles(view))
                .containsExactly("Catapults in SGD", "Quadratic models", "Éclairs and gradients");
        assertThat(test(view.grid).getCellText(0, 0)).isEqualTo("2024");
        assertThat(test(view.grid).getCellText(0, 1)).isEqualTo("ICML");
    }

    @Test
    void findsByWordsOfTitleAuthorVenueAndYearWithoutAccents() {
        PapersView view = navigate(PapersView.class);

        test(view.search).setValue("liu icml 2024");
        assertThat(titles(view)).containsExactly("Catapults in SGD");

        test(view.search).setValue("eclairs");
        assertThat(titles(view)).containsExactly("Éclairs and gradients");

        test(view.search).setValue("nothing like that");
        assertThat(titles(view)).isEmpty();
    }

    @Test
    void sortsByTitle() {
        PapersView view = navigate(PapersView.class);

        test(view.grid).sortByColumn("paper");

        assertThat(titles(view))
                .containsExactly("Catapults in SGD", "Éclairs and gradients", "Quadratic models");
    }

    @Test
    void takesAPaperFromTheHomePageInItsRow() {
        PapersView view = navigate(PapersView.class);
        Checkbox box = (Checkbox) test(view.grid).getCellComponent(0, "selected");
        assertThat(box.getAriaLabel()).contains("Show “Catapults in SGD” on the home page");

        test(box).click();

        assertThat(catalog.getPaper(papers.getFirst().id()).data())
                .isEqualTo(PaperFixtures.catapults().withSelected(false));
    }

    @Test
    void takesBackADeletion() {
        PapersView view = navigate(PapersView.class);

        firstCell(view).delete.click();
        assertThat(titles(view)).containsExactly("Quadratic models", "Éclairs and gradients");
        assertThat(catalog.listPapers()).hasSize(2);

        button("Undo: “Catapults in SGD” is deleted.").click();
        assertThat(catalog.listPapers()).isEqualTo(papers);
        assertThat(titles(view)).first().isEqualTo("Catapults in SGD");
    }

    @Test
    void namesEveryActionOfARowAfterItsPaper() {
        PapersView view = navigate(PapersView.class);
        PaperCell cell = firstCell(view);

        assertThat(cell.duplicate.getAriaLabel()).contains("Duplicate “Catapults in SGD”");
        assertThat(cell.delete.getAriaLabel()).contains("Delete “Catapults in SGD”");
        assertThat(find(Anchor.class, cell).all())
                .extracting(Anchor::getHref)
                .containsOnly("papers/" + papers.getFirst().id());
    }

    @Test
    void opensACopy() {
        firstCell(navigate(PapersView.class)).duplicate.click();

        assertThat(getCurrentView()).isInstanceOf(PaperView.class);
        assertThat(((PaperView) getCurrentView()).form.in.title.getValue())
                .isEqualTo("Catapults in SGD");
        assertThat(((PaperView) getCurrentView()).form.in.doi.getValue()).isEmpty();
    }

    @Test
    void showsThousandsOfPapers() {
        catalog.addAll(
                IntStream.range(0, 3_000)
                        .mapToObj(i -> PaperFixtures.titled("Paper " + i))
                        .toList());

        PapersView view = navigate(PapersView.class);
        test(view.search).setValue("paper 2999");

        assertThat(titles(view)).containsExactly("Paper 2999");
    }

    @Test
    @WithMockUser(roles = "GUEST")
    void isNotForOthers() {
        assertThatThrownBy(() -> navigate(PapersView.class)).isInstanceOf(Exception.class);
        assertThat(find(PaperGrid.class).exists()).isFalse();
    }

    private PaperCell firstCell(PapersView view) {
        return (PaperCell) test(view.grid).getCellComponent(0, "paper");
    }

    private List<String> titles(PapersView view) {
        Grid<Paper> grid = view.grid;
        return IntStream.range(0, test(grid).size())
                .mapToObj(row -> test(grid).getRow(row).data().title())
                .toList();
    }
}
