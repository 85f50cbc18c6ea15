package org.offprint.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Someone reads the page that a new site shows, with and without JavaScript. */
@Tag("journey")
class SeeThePageTest {

    private static final List<String> TITLES =
            List.of(
                    "Emergence in non-neural models: grokking modular arithmetic via average gradient outer product",
                    "Catapults in SGD: spikes in the training loss and their impact on generalization through feature learning",
                    "Quadratic models for understanding catapult dynamics of neural networks",
                    "Transition to Linearity of General Neural Networks with Directed Acyclic Graph Architecture",
                    "On the linearity of large non-linear models: when and why the tangent kernel is constant",
                    "Loss landscapes and optimization in over-parameterized non-linear systems and neural networks");

    @RegisterExtension static final RunningOffprint OFFPRINT = new RunningOffprint();

    @RegisterExtension final Visitor visitor = new Visitor(OFFPRINT);

    @ParameterizedTest
    @EnumSource
    void readsWhoItIsAndWhatWasWritten(Screen screen) {
        Page page = visitor.open(screen, "/");

        visitor.look(page, "page-" + screen);
        assertReadable(page);
        assertThat(page.getByRole(AriaRole.LINK, named("libinzhu@uw.edu")))
                .hasAttribute("href", "mailto:libinzhu@uw.edu");
        assertFitsTheWindow(page);
    }

    @ParameterizedTest
    @EnumSource
    void readsTheSameWithoutJavaScript(Screen screen) {
        Page page = visitor.openWithoutScripts(screen, "/");

        visitor.takePicture(page, "page-without-scripts-" + screen);
        assertReadable(page);
        assertThat(page.content()).doesNotContain("libinzhu@uw.edu", "mailto:");
    }

    @ParameterizedTest
    @EnumSource
    void findsTheWayBackFromAPageThatIsNotThere(Screen screen) {
        Page page = visitor.open(screen, "/nowhere-at-all");

        visitor.look(page, "missing-" + screen);
        assertThat(page.getByRole(AriaRole.HEADING)).hasText("There is no page here");
        page.getByRole(AriaRole.LINK, named("Go to the home page")).click();
        assertThat(page.getByRole(AriaRole.HEADING, named("Libin Zhu"))).isVisible();
    }

    private static void assertReadable(Page page) {
        assertThat(page.getByRole(AriaRole.HEADING, named("Libin Zhu"))).isVisible();
        assertThat(page.locator(".about")).containsText("neural tangent kernel (NTK)");
        assertThat(page.getByRole(AriaRole.LINK, named("Mikhail Belkin")))
                .hasAttribute("href", "http://misha.belkin-wang.org/");
        assertThat(page.locator(".papers h3").allInnerTexts()).isEqualTo(TITLES);
        Locator spotlight = page.locator(".papers article").nth(4);
        assertThat(spotlight.getByRole(AriaRole.LINK, in(TITLES.get(4))))
                .hasAttribute("href", "/papers/2020-liu-linearity");
        assertThat(spotlight.locator(".who strong")).hasText("L Zhu");
        assertThat(spotlight.locator(".when")).hasText("NeurIPS 2020");
        assertThat(spotlight.locator(".note")).hasText("Spotlight");
    }

    private static void assertFitsTheWindow(Page page) {
        assertThat(
                        page.evaluate(
                                "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("pixels to scroll sideways")
                .isEqualTo(0);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions in(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
