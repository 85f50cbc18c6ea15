package org.offprint.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The owner writes on in the biography and watches the page follow. */
@Tag("journey")
class EditTheProfileTest {

    @RegisterExtension final RunningOffprint offprint = new RunningOffprint();

    @RegisterExtension final Visitor visitor = new Visitor(offprint);

    @ParameterizedTest
    @EnumSource
    void writesSavesAndIsAskedBeforeLeaving(Screen screen) {
        Owner owner = Owner.whoSetsUp(visitor, offprint, screen);
        owner.goesTo("Profile");
        owner.sees("Profile");
        assertThat(bio(owner)).containsText("Zhejiang");
        visitor.look(owner.page, "profile-" + screen);

        write(owner, "\n\nI also **teach** [juggling](https://example.org/juggling).");
        assertPreviewShows(owner, screen, "I also teach juggling.");
        visitor.look(owner.page, "profile-changed-" + screen);
        owner.save();
        Page reader = visitor.open(screen, "/");
        assertThat(reader.locator(".about strong")).hasText("teach");
        assertThat(reader.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("juggling")))
                .hasAttribute("href", "https://example.org/juggling");

        write(owner, " And chess.");
        assertThat(owner.page.locator(".form-state")).hasText("Not saved yet");
        owner.goesTo("Papers");
        assertThat(owner.page.getByText("What you changed in this form is not saved yet."))
                .isVisible();
        visitor.look(owner.page, "profile-leave-" + screen);
        owner.press("Stay here");
        assertThat(bio(owner)).containsText("And chess.");
        owner.goesTo("Papers");
        owner.press("Leave without saving");
        owner.sees("Papers");
        reader.reload();
        assertThat(reader.locator(".about")).not().containsText("And chess.");
    }

    /** On a phone, form and page take turns. */
    private static void assertPreviewShows(Owner owner, Screen screen, String text) {
        if (screen == Screen.PHONE) {
            owner.press("Show the page");
        }
        Locator paragraphs = owner.page.frameLocator("page-preview iframe").locator(".prose p");
        assertThat(paragraphs.last()).hasText(text);
        assertThat(paragraphs.last()).isVisible();
        if (screen == Screen.PHONE) {
            owner.press("Show the form");
        }
    }

    private static void write(Owner owner, String text) {
        bio(owner).click();
        owner.page.keyboard().press("Control+End");
        owner.page.keyboard().type(text);
    }

    private static Locator bio(Owner owner) {
        return owner.page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Biography").setExact(true));
    }
}
