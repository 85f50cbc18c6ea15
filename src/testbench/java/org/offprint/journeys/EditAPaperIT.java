package org.offprint.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.testbench.GridElement;
import com.vaadin.flow.component.textfield.testbench.TextFieldElement;
import com.vaadin.testbench.BrowserTest;
import org.openqa.selenium.By;

/** The researcher changes the title of the first paper and sees it on the public page. */
class EditAPaperIT extends OwnerJourney {

    @BrowserTest
    void showsAChangedTitleToThePublic() {
        logIn();
        open("/admin/papers");
        $(GridElement.class).waitForFirst();
        getDriver().findElement(By.cssSelector("vaadin-grid-cell-content a")).click();
        TextFieldElement title = $(TextFieldElement.class).waitForFirst();
        String before = title.getValue();

        title.setValue("A title changed by a journey");
        press("Save");

        assertThat(publicPage()).contains("A title changed by a journey").doesNotContain(before);
    }
}
