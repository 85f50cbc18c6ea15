package org.offprint.papers.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.ViewPackages;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.ConsoleTest;
import org.offprint.PaperFixtures;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@ViewPackages(packages = "org.offprint")
class PaperOrderViewTest extends ConsoleTest {

    private final PaperCatalog catalog;

    PaperOrderViewTest(@Autowired PaperCatalog catalog) {
        this.catalog = catalog;
    }

    @BeforeEach
    void storePapers() {
        catalog.deleteAll(catalog.listPapers().stream().map(Paper::id).toList());
        catalog.addAll(
                List.of(
                        PaperFixtures.titled("First"),
                        PaperFixtures.draft("Hidden"),
                        PaperFixtures.titled("Second"),
                        PaperFixtures.titled("Third")));
    }

    @Test
    void movesASelectedPaperAndSaysWhereItWent() {
        PaperOrderView view = navigate(PaperOrderView.class);

        button("Move “Third” up").click();

        assertThat(view.announcement.getText()).isEqualTo("“Third” is now 2 of 3.");
        assertThat(catalog.listSelected())
                .extracting(paper -> paper.data().title())
                .containsExactly("First", "Third", "Second");
        assertThat(catalog.listPapers())
                .extracting(paper -> paper.data().title())
                .containsExactly("First", "Hidden", "Third", "Second");
    }

    @Test
    void stopsAtTheEnds() {
        PaperOrderView view = navigate(PaperOrderView.class);

        button("Move “First” up").click();
        button("Move “Third” down").click();

        assertThat(view.rows)
                .extracting(PaperOrderRow::title)
                .containsExactly("First", "Second", "Third");
    }

    @Test
    @WithMockUser(roles = "GUEST")
    void isNotForOthers() {
        assertThatThrownBy(() -> navigate(PaperOrderView.class)).isInstanceOf(Exception.class);
        assertThat(find(PaperOrderRow.class).exists()).isFalse();
    }
}
