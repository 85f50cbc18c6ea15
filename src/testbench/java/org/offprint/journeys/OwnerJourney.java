package org.offprint.journeys;

import com.vaadin.flow.component.button.testbench.ButtonElement;
import com.vaadin.testbench.BrowserTestBase;
import org.openqa.selenium.By;

/**
 * What every journey of the researcher begins with, in an Offprint that is already running.
 *
 * <p>Where it runs and who may log in is read from {@code OFFPRINT_URL}, {@code
 * OFFPRINT_ADMIN_USERNAME} and {@code OFFPRINT_ADMIN_PASSWORD}, as the server was given them.
 */
abstract class OwnerJourney extends BrowserTestBase {

    private static final String ADDRESS =
            System.getenv().getOrDefault("OFFPRINT_URL", "http://localhost:8080");

    final void open(String path) {
        getDriver().get(ADDRESS + path);
    }

    final void logIn() {
        open("/login");
        type("username", System.getenv().getOrDefault("OFFPRINT_ADMIN_USERNAME", "admin"));
        type("password", System.getenv().getOrDefault("OFFPRINT_ADMIN_PASSWORD", ""));
        getDriver().findElement(By.name("password")).submit();
    }

    final void press(String button) {
        $(ButtonElement.class)
                .all()
                .stream()
                .filter(candidate -> button.equals(candidate.getText()))
                .findFirst()
                .orElseThrow()
                .click();
    }

    /** The words of the public page as it is now. */
    final String publicPage() {
        open("/");
        return getDriver().findElement(By.tagName("body")).getText();
    }

    private void type(String field, String text) {
        getDriver().findElement(By.name(field)).sendKeys(text);
    }
}
