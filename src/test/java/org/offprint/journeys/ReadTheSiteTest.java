package org.offprint.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.ManyPapers;
import org.offprint.SampleSite;
import org.offprint.journeys.TestBrowser.Scripts;

/** Someone reads a whole site: every section, on any screen, by mouse and by keyboard. */
@Tag("journey")
class ReadTheSiteTest {

    private static final List<String> PATHS =
            List.of(
                    "/",
                    "/papers",
                    "/papers?type=article",
                    "/papers/2024-zhu-catapults-in-sgd",
                    "/news",
                    "/talks",
                    "/teaching",
                    "/cv",
                    "/engine",
                    "/nowhere");

    @RegisterExtension
    static final RunningOffprint OFFPRINT = new RunningOffprint("--offprint.starter=empty");

    @RegisterExtension final Visitor visitor = new Visitor(OFFPRINT);

    @BeforeAll
    static void fill() {
        new SampleSite(OFFPRINT.beans()).fill(ManyPapers.of(6));
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE, RUN, LIGHT",
        "PHONE, RUN, DARK",
        "PHONE, BLOCKED, LIGHT",
        "DESKTOP, RUN, LIGHT",
        "DESKTOP, RUN, DARK",
        "DESKTOP, BLOCKED, DARK"
    })
    void goesFromHomeThroughAllSections(Screen screen, Scripts scripts, ColorScheme scheme) {
        Page page = visitor.open(screen, scripts, scheme, "/");
        String name = "site-%s-%s-%s-".formatted(screen, scripts, scheme);
        look(page, scripts, name + "home");

        menu(page, "Papers").click();
        page.locator(".facets summary").click();
        look(page, scripts, name + "papers");
        page.locator(".facets").getByRole(AriaRole.LINK, starting("Books")).click();
        assertThat(page.locator(".papers article")).hasCount(1);
        page.getByRole(AriaRole.LINK, named("A work of type book")).click();
        assertThat(page.getByRole(AriaRole.HEADING, named("A work of type book"))).isVisible();
        assertThat(page.locator(".cite pre")).containsText("@book{");
        page.locator(".cite summary").last().click();
        assertThat(page.locator(".cite details").last().locator("p")).isVisible();
        assertThat(page.locator(".cite button")).hasCount(scripts == Scripts.RUN ? 1 : 0);
        look(page, scripts, name + "paper");
        page.goBack();
        assertThat(page).hasURL(Pattern.compile(".*/papers\\?type=book"));

        for (String section : List.of("News", "Talks", "Teaching", "CV", "The engine")) {
            menu(page, section).click();
            assertThat(page.locator("h1")).isVisible();
            assertThat(menu(page, section)).hasAttribute("aria-current", "page");
            look(page, scripts, name + section.toLowerCase().replace(' ', '-'));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void neverScrollsSidewaysOnTheNarrowestScreen(String language) {
        new SampleSite(OFFPRINT.beans()).speak(language);
        try {
            Page page = visitor.open(Screen.PHONE, "/");
            page.setViewportSize(320, 640);

            for (String path : PATHS) {
                visitor.go(page, path);
                assertThat(
                                page.evaluate(
                                        "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .as("pixels to scroll sideways on " + path)
                        .isEqualTo(0);
            }
        } finally {
            new SampleSite(OFFPRINT.beans()).speak("en");
        }
    }

    @ParameterizedTest
    @EnumSource
    void seesWhereTheKeyboardIs(Screen screen) {
        Page page = visitor.open(screen, "/");

        for (String path : PATHS) {
            visitor.go(page, path);
            page.keyboard().press("Tab");
            assertThat(page.locator("a.skip")).isFocused();
            assertThat(page.locator("a.skip")).isInViewport();
            for (int step = 0; step < 12; step++) {
                assertThat(page.evaluate(FOCUS))
                        .as("focus on %s, step %d", path, step)
                        .isEqualTo("");
                page.keyboard().press("Tab");
            }
        }
    }

    @Test
    void skipsTheMenu() {
        Page page = visitor.open(Screen.DESKTOP, "/papers");

        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");

        assertThat((Boolean) page.evaluate("document.activeElement.closest('main') !== null"))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void keepsTheChosenSchemeWithoutAFlash(ColorScheme scheme) {
        Page page = visitor.open(Screen.DESKTOP, Scripts.RUN, scheme, "/");
        page.addInitScript(
                """
                new MutationObserver((_, me) => {
                  if (!document.body) return;
                  window.schemeBeforeBody = document.documentElement.dataset.scheme;
                  me.disconnect();
                }).observe(document, {childList: true, subtree: true});
                """);
        String before = paper(page);

        page.locator("button.scheme").click();
        String chosen = paper(page);
        visitor.go(page, "/papers");

        assertThat(chosen).isNotEqualTo(before);
        assertThat(paper(page)).isEqualTo(chosen);
        assertThat(page.evaluate("window.schemeBeforeBody"))
                .isEqualTo(scheme == ColorScheme.LIGHT ? "dark" : "light");
    }

    /** Empty where the focused element can be seen and shows that it has the focus. */
    private static final String FOCUS =
            """
            (() => {
              const it = document.activeElement;
              if (!it || it === document.body) return '';
              const style = getComputedStyle(it), box = it.getBoundingClientRect();
              const shown = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
              const inside = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
              return shown && inside ? '' : it.outerHTML.slice(0, 200) + (shown ? ' is out of sight' : ' has no outline');
            })()
            """;

    private void look(Page page, Scripts scripts, String name) {
        if (scripts == Scripts.RUN) {
            visitor.look(page, name);
        } else {
            visitor.takePicture(page, name);
        }
    }

    private static String paper(Page page) {
        return (String)
                page.evaluate(
                        "getComputedStyle(document.documentElement).backgroundColor"
                                + " + getComputedStyle(document.body).backgroundColor");
    }

    private static Locator menu(Page page, String name) {
        return page.locator("nav.run")
                .getByRole(
                        AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions starting(String name) {
        return new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name));
    }
}
