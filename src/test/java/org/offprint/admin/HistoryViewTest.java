package org.offprint.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offprint.PaperFixtures.titled;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.ConsoleTest;
import org.offprint.history.History;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.springframework.beans.factory.annotation.Autowired;

@ViewPackages(packages = "org.offprint")
class HistoryViewTest extends ConsoleTest {

    private final PaperCatalog catalog;

    private final History history;

    HistoryViewTest(@Autowired PaperCatalog catalog, @Autowired History history) {
        this.catalog = catalog;
        this.history = history;
    }

    @BeforeEach
    void startEmpty() {
        catalog.deleteAll(catalog.listPapers().stream().map(Paper::id).toList());
        history.throwAway(history.listBin());
    }

    @Test
    void takesBackWhatIsListed() {
        Paper paper = catalog.add(titled("Catapults"));
        catalog.change(paper.id(), 0, titled("Trebuchets"));

        navigate(HistoryView.class);
        find(com.vaadin.flow.component.button.Button.class)
                .withCondition(b -> b.getAriaLabel().orElse("").equals("Take back: “Catapults”"))
                .all()
                .getFirst()
                .click();

        assertThat(titles()).containsExactly("Catapults");
        assertThat(find(Notification.class).exists()).isTrue();
    }

    @Test
    void showsWhatEachChangeOfAPaperDidAndBringsOnePartBack() {
        Paper paper = catalog.add(titled("Catapults"));
        catalog.change(paper.id(), 0, titled("Trebuchets").edit().note("Spotlight").done());

        UI.getCurrentOrThrow()
                .navigate(
                        "history",
                        QueryParameters.simple(
                                Map.of("kind", "papers", "entry", paper.id().toString())));
        HistoryView view = find(HistoryView.class).single();

        assertThat(view.list.getChildren()).hasSize(2);
        assertThat(find(Span.class, view).withText("Catapults").exists()).isTrue();
        assertThat(find(Span.class, view).withText("Trebuchets").exists()).isTrue();
        button("Bring back: title").click();

        Paper now = catalog.getPaper(paper.id());
        assertThat(now.data().title()).isEqualTo("Catapults");
        assertThat(now.data().note()).isEqualTo("Spotlight");
    }

    @Test
    void undoesAndRedoesByKeyInAnyView() {
        catalog.add(titled("Catapults"));
        navigate(StartView.class);
        UndoKeys keys = find(AdminLayout.class).single().undo;

        keys.undo();
        assertThat(titles()).isEmpty();
        keys.redo();
        assertThat(titles()).containsExactly("Catapults");
    }

    @Test
    void keepsWhatWasDeletedUntilTheBinIsEmptied() {
        Paper paper = catalog.add(titled("Catapults"));
        catalog.delete(paper.id());

        navigate(BinView.class);
        button("Bring back: Catapults").click();
        assertThat(titles()).containsExactly("Catapults");

        catalog.delete(paper.id());
        BinView bin = navigate(BinView.class);
        bin.emptyIt.click();
        test(find(com.vaadin.flow.component.confirmdialog.ConfirmDialog.class).single()).confirm();

        assertThat(bin.empty.isVisible()).isTrue();
        assertThat(bin.emptyIt.isVisible()).isFalse();
    }

    private List<String> titles() {
        return catalog.listPapers().stream().map(paper -> paper.data().title()).toList();
    }
}
