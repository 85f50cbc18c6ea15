package org.offprint.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The owner goes about the console by the palette and the keys. */
@Tag("journey")
class FindAnythingTest {

    private static final String TITLE =
            "Quadratic models for understanding catapult dynamics of neural networks";

    @RegisterExtension final RunningOffprint offprint = new RunningOffprint();

    @RegisterExtension final Visitor visitor = new Visitor(offprint);

    @Test
    void findsByKeysAlone() {
        Owner owner = Owner.whoSetsUp(visitor, offprint, Screen.DESKTOP);
        Page page = owner.page;

        // Typed and entered in one go, faster than any answer.
        page.keyboard().press("Control+k");
        page.keyboard().type("quadr catap");
        page.keyboard().press("Enter");
        owner.sees("Paper");
        assertThat(owner.field("Title")).hasValue(TITLE);
        assertThat(palette(page)).isHidden();

        // Keys are letters where a person types; Ctrl+K is none, and gives the focus back.
        owner.field("Venue").focus();
        page.keyboard().press("End");
        page.keyboard().type("n/?");
        assertThat(owner.field("Venue")).hasValue(Pattern.compile(".*n/\\?"));
        page.keyboard().press("Control+k");
        assertThat(palette(page)).isVisible();
        page.keyboard().press("Escape");
        assertThat(palette(page)).isHidden();
        assertThat(owner.field("Venue")).isFocused();
        page.keyboard().press("Control+k");
        page.keyboard().type("accent col");
        page.keyboard().press("Enter");
        owner.press("Leave without saving");
        owner.sees("Settings");
        assertThat(owner.field("Accent colour")).isFocused();

        // A field of the same view, whatever is not saved there.
        owner.field("Site title").fill("Notes");
        page.keyboard().press("Control+k");
        page.keyboard().type("old addresses");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, heading("Old addresses"))).isFocused();
        assertThat(owner.field("Site title")).hasValue("Notes");
        owner.field("Site title").fill("");
        page.getByRole(AriaRole.HEADING, heading("Settings")).focus();

        page.keyboard().press("?");
        assertThat(keys(page)).isVisible();
        visitor.look(page, "keys-desktop");
        page.keyboard().press("n");
        page.keyboard().press("Escape");
        assertThat(keys(page)).isHidden();
        owner.sees("Settings");

        owner.goesTo("News");
        owner.sees("News");
        page.keyboard().press("n");
        assertThat(page).hasURL(Pattern.compile(".*/admin/news/new"));
        owner.goesTo("Papers");
        owner.sees("Papers");
        assertThat(owner.link(TITLE)).isVisible();
        page.keyboard().press("/");
        assertThat(owner.field("Search")).isFocused();
        page.keyboard().type("catapult");
        assertThat(owner.field("Search")).hasValue("catapult");
    }

    @ParameterizedTest
    @EnumSource
    void everyoneCanUseIt(Screen screen) {
        Owner owner = Owner.whoSetsUp(visitor, offprint, screen);
        Page page = owner.page;
        if (screen == Screen.PHONE) {
            page.setViewportSize(360, 740);
        }
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            String look = screen + "-" + scheme;
            visitor.look(page, "palette-closed-" + look);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Find")).click();
            assertThat(options(page)).hasCount(12);
            assertThat(options(page).first()).hasText("Add a paper");
            visitor.look(page, "palette-open-" + look);

            field(page).fill("net");
            assertThat(options(page).first()).containsText("neural networks");
            assertThat(group(page, "Papers")).isVisible();
            visitor.look(page, "palette-found-" + look);

            field(page).fill("zyzzyva");
            assertThat(options(page)).hasCount(0);
            visitor.look(page, "palette-nothing-" + look);
            palette(page).getByText("Close").click();
            assertThat(palette(page)).isHidden();
        }

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Find")).click();
        field(page).fill("keys");
        assertThat(options(page).first()).hasText("Show the keys");
        options(page).first().click();
        assertThat(keys(page)).isVisible();
        visitor.look(page, "keys-" + screen);
        keys(page).getByText("Close").click();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Find")).click();
        field(page).fill("log out");
        assertThat(options(page).first()).hasText("Log out");
        options(page).first().click();
        owner.sees("Log in");
    }

    private static Page.GetByRoleOptions heading(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator palette(Page page) {
        return page.locator("dialog.palette");
    }

    private static Locator keys(Page page) {
        return page.locator("dialog.keys");
    }

    private static Locator field(Page page) {
        return page.getByRole(AriaRole.COMBOBOX);
    }

    private static Locator options(Page page) {
        return palette(page).getByRole(AriaRole.OPTION);
    }

    private static Locator group(Page page, String kind) {
        return palette(page)
                .getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName(kind));
    }
}
