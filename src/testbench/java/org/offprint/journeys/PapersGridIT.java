package org.offprint.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.testbench.GridElement;
import com.vaadin.testbench.BrowserTest;

/** The researcher logs in and sees the papers. */
class PapersGridIT extends OwnerJourney {

    @BrowserTest
    void showsPapersAfterLogIn() {
        logIn();

        open("/admin/papers");

        assertThat($(GridElement.class).waitForFirst().getRowCount()).isPositive();
    }
}
