package org.offprint.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offprint.PaperFixtures.titled;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.ConsoleTest;
import org.offprint.history.WorkingDrafts;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.springframework.beans.factory.annotation.Autowired;

@ViewPackages(packages = "org.offprint")
class DraftsViewTest extends ConsoleTest {

    private final PaperCatalog catalog;
    private final WorkingDrafts drafts;

    DraftsViewTest(@Autowired PaperCatalog catalog, @Autowired WorkingDrafts drafts) {
        this.catalog = catalog;
        this.drafts = drafts;
    }

    @BeforeEach
    void startEmpty() {
        catalog.deleteAll(catalog.listPapers().stream().map(Paper::id).toList());
        drafts.list().forEach(draft -> drafts.drop(draft.kind(), draft.entry()));
    }

    @Test
    void saysWhatDraftsAreWhereThereIsNone() {
        DraftsView view = navigate(DraftsView.class);

        assertThat(view.empty.isVisible()).isTrue();
        assertThat(view.publish.isVisible()).isFalse();
    }

    @Test
    void publishesTogetherWhatIsTicked() {
        List<Paper> papers = catalog.addAll(List.of(titled("one"), titled("two"), titled("three")));
        papers.forEach(paper ->
                drafts.keep(PaperCatalog.RECORDED, paper.with(titled(paper.data().title() + "!"))));

        DraftsView view = navigate(DraftsView.class);
        assertThat(view.publish.getText()).isEqualTo("Publish all 3");
        find(Checkbox.class, view)
                .withCondition(tick -> tick.getAriaLabel().orElse("").equals("Publish: two!"))
                .single()
                .setValue(false);
        view.publish.click();

        assertThat(catalog.listPapers())
                .extracting(paper -> paper.data().title())
                .containsExactly("one!", "two", "three!");
        assertThat(view.list.getChildren()).hasSize(1);
    }

    @Test
    void doesNotPublishOverAChangeThatCameLater() {
        Paper paper = catalog.add(titled("one"));
        drafts.keep(PaperCatalog.RECORDED, paper.with(titled("mine")));
        catalog.change(paper.id(), 0, titled("theirs"));

        DraftsView view = navigate(DraftsView.class);

        assertThat(view.publish.isEnabled()).isFalse();
    }

    @Test
    void bringsBackADiscardedDraft() {
        Paper paper = catalog.add(titled("one"));
        drafts.keep(PaperCatalog.RECORDED, paper.with(titled("mine")));
        DraftsView view = navigate(DraftsView.class);

        button("Discard: mine").click();
        assertThat(view.empty.isVisible()).isTrue();
        button("Undo: The draft of “mine” is discarded.").click();

        assertThat(drafts.list()).hasSize(1);
    }
}
