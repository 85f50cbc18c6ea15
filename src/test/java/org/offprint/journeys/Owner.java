package org.offprint.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The site's owner at a browser: sets up, logs in and finds the way about the console. */
final class Owner {

    private static final String NAME = "ada";
    private static final String PASSWORD = "six slow herons wade";

    final Page page;

    private Owner(Page page) {
        this.page = page;
    }

    /** Follows the link of the start-up notice, sets the site up and lands in the console. */
    static Owner whoSetsUp(Visitor visitor, RunningOffprint offprint, Screen screen) {
        Owner owner = new Owner(visitor.open(screen, "/setup#" + offprint.setupCode()));
        assertThat(owner.field("One-time code")).hasValue(offprint.setupCode());
        visitor.look(owner.page, "setup-" + screen);
        owner.fillIn();
        owner.press("Set up");
        owner.sees("Start");
        return owner;
    }

    void logOut() {
        press("Log out");
        sees("Log in");
    }

    void logIn() {
        fillIn();
        press("Log in");
        sees("Start");
    }

    /** Chooses a view in the console's menu. */
    void goesTo(String view) {
        page.getByRole(AriaRole.NAVIGATION)
                .getByRole(
                        AriaRole.LINK, new Locator.GetByRoleOptions().setName(view).setExact(true))
                .click();
    }

    /** Waits for the view or page with this title. */
    void sees(String title) {
        assertThat(page.getByRole(AriaRole.HEADING, named(title).setLevel(1))).isVisible();
    }

    void press(String button) {
        button(button).click();
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, named(name));
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** Saves the form that is open and waits until it says so. */
    void save() {
        press("Save");
        assertThat(page.locator(".form-state")).hasText("Saved");
    }

    private void fillIn() {
        field("User name").fill(NAME);
        field("Password").fill(PASSWORD);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
