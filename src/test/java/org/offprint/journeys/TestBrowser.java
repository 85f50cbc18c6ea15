package org.offprint.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One headless browser for the whole test run; closed by JUnit at its end. */
final class TestBrowser implements AutoCloseable {

    /** Whether the visitor's browser runs the scripts of a page. */
    enum Scripts {
        RUN,
        BLOCKED
    }

    /** Beside what headless needs: nothing that would reach for the network by itself. */
    private static final List<String> SWITCHES =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    TestBrowser() {
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(executable())
                                        .setArgs(SWITCHES));
    }

    /** A visitor without history: no cookie, nothing cached. */
    BrowserContext newVisit(Screen screen, Scripts scripts, ColorScheme scheme) {
        return browser.newContext(
                new Browser.NewContextOptions()
                        .setViewportSize(screen.width, screen.height)
                        .setHasTouch(screen == Screen.PHONE)
                        .setJavaScriptEnabled(scripts == Scripts.RUN)
                        // What is still fading in has no colours yet that could be judged.
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setColorScheme(scheme)
                        .setLocale("en-GB")
                        .setTimezoneId("UTC"));
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Path executable() {
        String path = System.getenv("OFFPRINT_TEST_BROWSER");
        if (path == null || path.isEmpty()) {
            throw new IllegalStateException(
                    "The journeys need a browser: start them by ./test, which finds one, or name"
                            + " the executable in OFFPRINT_TEST_BROWSER.");
        }
        return Path.of(path);
    }
}
