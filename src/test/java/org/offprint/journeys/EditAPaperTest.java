package org.offprint.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The owner of a new site sets it up and puts the papers right. */
@Tag("journey")
class EditAPaperTest {

    private static final String OLD =
            "Quadratic models for understanding catapult dynamics of neural networks";
    private static final String NEW = "Quadratic models of catapults";

    @RegisterExtension final RunningOffprint offprint = new RunningOffprint();

    @RegisterExtension final Visitor visitor = new Visitor(offprint);

    @ParameterizedTest
    @EnumSource
    void setsUpEditsArrangesAndComesBack(Screen screen) {
        Owner owner = Owner.whoSetsUp(visitor, offprint, screen);
        visitor.look(owner.page, "start-" + screen);
        Page reader = visitor.open(screen, "/");
        List<String> before = titles(reader);

        owner.goesTo("Papers");
        owner.sees("Papers");
        assertThat(owner.link(OLD)).isVisible();
        visitor.look(owner.page, "papers-" + screen);
        changeTitle(owner, screen);
        assertThat(titles(reader)).isEqualTo(with(before, 2, NEW));

        owner.press("All papers");
        owner.press("Arrange");
        owner.sees("Arrange");
        arrange(owner, before, screen);
        List<String> arranged =
                List.of(
                        before.get(1),
                        before.get(0),
                        NEW,
                        before.get(3),
                        before.get(5),
                        before.get(4));
        assertThat(titles(reader)).isEqualTo(arranged);

        owner.press("All papers");
        owner.press("Delete “%s”".formatted(NEW));
        assertThat(owner.button("Undo: “%s” is deleted.".formatted(NEW))).isFocused();
        visitor.look(owner.page, "papers-undo-" + screen);
        assertThat(titles(reader)).doesNotContain(NEW).hasSize(5);
        owner.page.keyboard().press("Enter");
        assertThat(owner.link(NEW)).isVisible();
        assertThat(titles(reader)).isEqualTo(arranged);

        owner.logOut();
        visitor.look(owner.page, "login-" + screen);
        owner.logIn();
        visitor.go(owner.page, "/setup");
        owner.sees("There is no page here");
    }

    private void changeTitle(Owner owner, Screen screen) {
        owner.link(OLD).click();
        owner.sees("Paper");
        assertThat(owner.field("Title")).hasValue(OLD);
        visitor.look(owner.page, "paper-" + screen);
        assertThat(owner.button("Save"))
                .isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
        owner.field("Title").fill(NEW);
        assertThat(owner.page.locator(".form-state")).hasText("Not saved yet");
        owner.save();
    }

    private void arrange(Owner owner, List<String> before, Screen screen) {
        visitor.look(owner.page, "arrange-" + screen);
        Locator announcement = owner.page.locator(".paper-order-view [role=status]");
        owner.button("Move “%s” down".formatted(before.get(0))).focus();
        owner.page.keyboard().press("Alt+ArrowDown");
        assertThat(announcement).hasText("“%s” is now 2 of 6.".formatted(before.get(0)));
        owner.button("Move “%s” up".formatted(before.get(5))).focus();
        owner.page.keyboard().press("Enter");
        assertThat(announcement).hasText("“%s” is now 5 of 6.".formatted(before.get(5)));
        assertThat(owner.button("Move “%s” up".formatted(before.get(5)))).isFocused();
    }

    /** The papers as someone sees them who asks for the page now. */
    private static List<String> titles(Page reader) {
        reader.reload();
        return reader.locator(".papers h3").allInnerTexts();
    }

    private static List<String> with(List<String> titles, int place, String title) {
        List<String> changed = new ArrayList<>(titles);
        changed.set(place, title);
        return changed;
    }
}
