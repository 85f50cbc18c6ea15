package org.offprint.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.ConsoleTest;
import org.offprint.common.Visibility;
import org.offprint.exchange.PlannedPaper.Action;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperData;
import org.springframework.beans.factory.annotation.Autowired;

@ViewPackages(packages = "org.offprint")
class ImportViewTest extends ConsoleTest {

    private static final String PAGE =
            """
            # Publications
            - A Lattice, B Ring, [Lattices without tears](https://arxiv.org/abs/2101.00001). ICML 2021.
            - A Lattice, [Rings for everyone](https://arxiv.org/abs/2202.00002). ICML 2022.
            """;

    private final PaperCatalog papers;
    private ImportView view;

    ImportViewTest(@Autowired PaperCatalog papers) {
        this.papers = papers;
    }

    @BeforeEach
    void openTheViewOverAnotherPaper() {
        papers.deleteAll(papers.listPapers().stream().map(Paper::id).toList());
        papers.add(PaperData.titled("Mine"));
        view = navigate(ImportView.class);
    }

    @Test
    void storesNothingBeforeTheLastWord() {
        paste(PAGE);

        assertThat(shown().plan().count(Action.ADD)).isEqualTo(2);
        assertThat(titles()).containsExactly("Mine");
    }

    @Test
    void storesWhatIsTicked() {
        paste(PAGE);
        test(shown().items.getFirst().take).click();

        button("Import").click();

        assertThat(titles()).containsExactly("Mine", "Rings for everyone");
        assertThat(view.source.isVisible()).isTrue();
    }

    @Test
    void storesDraftsWhereThePersonWantsThem() {
        paste(PAGE);
        shown().shownAs.setValue(Visibility.DRAFT);

        button("Import").click();

        assertThat(papers.listPapers()).filteredOn(Paper::isPublic).hasSize(1);
    }

    @Test
    void saysThatNothingIsNewWhenItComesAgain() {
        paste(PAGE);
        button("Import").click();

        paste(PAGE);

        assertThat(shown().plan().count(Action.SAME)).isEqualTo(2);
        assertThat(view.apply.isVisible()).isFalse();
    }

    @Test
    void showsThePreviewAnewWhenTheSiteWasChangedMeanwhile() {
        paste(PAGE);
        papers.add(PaperData.titled("Lattices without tears"));

        button("Import").click();

        assertThat(titles()).containsExactly("Lattices without tears", "Mine");
        assertThat(shown().plan().count(Action.CHANGE)).isEqualTo(1);
    }

    @Test
    void saysWhatIsWrongWithAFileAndKeepsTheRest() {
        paste("---\ntitle: [open\n---\n");

        assertThat(view.refusal.isVisible()).isTrue();
        assertThat(view.refusal.getText()).contains("The text");
        assertThat(view.source.pasted.getValue()).startsWith("---");
    }

    private void paste(String text) {
        test(view.source.pasted).setValue(text);
        button("Show what it holds").click();
    }

    private ImportPreview shown() {
        @Nullable ImportPreview shown = view.shown;
        assertThat(shown).isNotNull();
        return shown;
    }

    private List<String> titles() {
        return papers.listPapers().stream().map(paper -> paper.data().title()).toList();
    }
}
