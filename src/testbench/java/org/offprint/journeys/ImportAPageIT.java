package org.offprint.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.testbench.TextAreaElement;
import com.vaadin.testbench.BrowserTest;

/** The researcher pastes a page, looks at what it holds, and takes it in. */
class ImportAPageIT extends OwnerJourney {

    private static final String PAGE =
            """
            # Publications
            - A Lattice, B Ring, [Lattices without tears](https://arxiv.org/abs/2101.00001). ICML 2021.
            """;

    @BrowserTest
    void showsAnImportedPaperToThePublic() {
        logIn();
        open("/admin/import");

        $(TextAreaElement.class).waitForFirst().setValue(PAGE);
        press("Show what it holds");
        press("Import");

        assertThat(publicPage()).contains("Lattices without tears");
    }
}
