package org.offprint.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.testbench.GridElement;
import com.vaadin.testbench.BrowserTest;
import com.vaadin.testbench.BrowserTestBase;
import org.openqa.selenium.By;

/**
 * The researcher logs in and sees the papers, in an Offprint that is already running.
 *
 * <p>Where it runs and who may log in is read from {@code OFFPRINT_URL}, {@code
 * OFFPRINT_ADMIN_USERNAME} and {@code OFFPRINT_ADMIN_PASSWORD}, as the server was given them.
 */
class PapersGridIT extends BrowserTestBase {

    private static final String ADDRESS =
            System.getenv().getOrDefault("OFFPRINT_URL", "http://localhost:8080");

    @BrowserTest
    void showsPapersAfterLogIn() {
        getDriver().get(ADDRESS + "/login");
        type("username", System.getenv().getOrDefault("OFFPRINT_ADMIN_USERNAME", "admin"));
        type("password", System.getenv().getOrDefault("OFFPRINT_ADMIN_PASSWORD", ""));
        getDriver().findElement(By.name("password")).submit();

        getDriver().get(ADDRESS + "/admin/papers");

        assertThat($(GridElement.class).waitForFirst().getRowCount()).isPositive();
    }

    private void type(String field, String text) {
        getDriver().findElement(By.name(field)).sendKeys(text);
    }
}
