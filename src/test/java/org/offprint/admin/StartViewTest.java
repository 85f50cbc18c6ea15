package org.offprint.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.ConsoleTest;
import org.offprint.PaperFixtures;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.springframework.beans.factory.annotation.Autowired;

@ViewPackages(packages = "org.offprint")
class StartViewTest extends ConsoleTest {

    private final PaperCatalog catalog;

    StartViewTest(@Autowired PaperCatalog catalog) {
        this.catalog = catalog;
    }

    @BeforeEach
    void startEmpty() {
        catalog.deleteAll(catalog.listPapers().stream().map(Paper::id).toList());
    }

    @Test
    void leadsToThePapersThatAskToBeChecked() {
        List<Paper> papers =
                catalog.addAll(
                        List.of(PaperFixtures.catapults(), PaperFixtures.titled("Quadratic")));

        StartView view = navigate(StartView.class);

        assertThat(find(Anchor.class, view).withText("Catapults in SGD").single().getHref())
                .isEqualTo("papers/" + papers.getFirst().id());
        assertThat(find(Anchor.class, view).withText("Quadratic").exists()).isFalse();
    }

    @Test
    void leadsToTheViewsOfTheConsole() {
        navigate(StartView.class);

        assertThat(find(AdminLayout.class).single().links.keySet())
                .contains("", "papers", "profile", "settings");
    }
}
