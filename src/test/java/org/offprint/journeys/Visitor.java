package org.offprint.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.offprint.journeys.TestBrowser.Scripts;

/**
 * Someone at a browser: opens pages at a {@link Screen}'s size, takes pictures of them and checks
 * that everyone can use them.
 *
 * <p>A test fails when a page it visited complained in the browser's console (a script that broke,
 * something the Content-Security-Policy refused) or asked another host for anything.
 */
final class Visitor implements BeforeEachCallback, AfterEachCallback {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final RunningOffprint offprint;
    private final List<BrowserContext> visits = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private TestBrowser browser;

    Visitor(RunningOffprint offprint) {
        this.offprint = offprint;
    }

    /** Opens a page, {@code /login} for instance, as someone who was never here before. */
    Page open(Screen screen, String path) {
        return open(screen, Scripts.RUN, ColorScheme.LIGHT, path);
    }

    /** Opens a page with scripts blocked. */
    Page openWithoutScripts(Screen screen, String path) {
        return open(screen, Scripts.BLOCKED, ColorScheme.LIGHT, path);
    }

    /** Opens a page as someone whose system is set to light or dark. */
    Page open(Screen screen, Scripts scripts, ColorScheme scheme, String path) {
        BrowserContext visit = browser.newVisit(screen, scripts, scheme);
        visits.add(visit);
        Page page = visit.newPage();
        listenTo(page);
        page.navigate(offprint.address(path));
        return page;
    }

    /** Opens another page of the same visit, with its cookies. */
    void go(Page page, String path) {
        page.navigate(offprint.address(path));
    }

    /** Takes a picture of what is there and checks that everyone can use it. */
    void look(Page page, String name) {
        takePicture(page, name);
        assertAccessible(page);
    }

    /** Puts a picture of the whole page into {@code target/screenshots/NAME.png}. */
    void takePicture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(SCREENSHOTS.resolve(name.toLowerCase(Locale.ROOT) + ".png")));
    }

    /** Lets axe look for whatever keeps people out; nothing must be found. */
    void assertAccessible(Page page) {
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();

        assertThat(violations.stream().flatMap(Visitor::describe))
                .as("axe on %s", page.url())
                .isEmpty();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        browser =
                context.getRoot()
                        .getStore(Namespace.create(TestBrowser.class))
                        .computeIfAbsent(
                                TestBrowser.class, _ -> new TestBrowser(), TestBrowser.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            takeLastPictures(context.getRequiredTestClass().getSimpleName());
        }
        visits.forEach(BrowserContext::close);
        visits.clear();

        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    private void takeLastPictures(String test) {
        visits.stream()
                .flatMap(visit -> visit.pages().stream())
                .forEach(page -> takePicture(page, "failed-" + test + "-" + page.hashCode()));
    }

    private void listenTo(Page page) {
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            // A page that answers 404 on purpose is reported under its own address.
            boolean ofStatus =
                    message.text().startsWith("Failed to load resource")
                            && message.location().startsWith(page.url());
            if (message.type().equals("error") && !ofStatus) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onRequest(request -> {
            String url = request.url();
            if (url.startsWith("http") && !url.startsWith(offprint.address("/"))) {
                complaints.add(page.url() + " asked for " + url);
            }
        });
    }

    private static Stream<String> describe(Rule rule) {
        return rule.getNodes().stream()
                .map(CheckedNode::getHtml)
                .filter(html -> !isVaadins(rule, html))
                .map(html -> "%s (%s): %s".formatted(rule.getHelp(), rule.getId(), html));
    }

    /**
     * What Vaadin draws itself: its hidden word on the connection stands in the body, where no
     * landmark is, and the buttons of its dialogs in a footer that it calls a tool bar.
     */
    private static boolean isVaadins(Rule rule, String html) {
        return switch (rule.getId()) {
            case "region" -> html.startsWith("<vaadin-connection-indicator");
            case "aria-allowed-role" -> html.startsWith("<footer part=\"footer\" role=\"toolbar\"");
            default -> false;
        };
    }
}
