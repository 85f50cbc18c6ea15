package org.offprint.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Tells crawlers where to stay away: from the console, and from all while nothing may be listed.
 */
@Controller
class RobotsController {

    private static final String OPEN =
            """
            User-agent: *
            Disallow: /admin
            Disallow: /login
            Disallow: /setup
            """;
    private static final String CLOSED =
            """
            User-agent: *
            Disallow: /
            """;

    private final FinishedPages pages;
    private final Indexing indexing;

    RobotsController(FinishedPages pages, Indexing indexing) {
        this.pages = pages;
        this.indexing = indexing;
    }

    @GetMapping("/robots.txt")
    void robots(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.get(
                        "/robots.txt",
                        Set.of(),
                        "text/plain;charset=UTF-8",
                        () -> indexing.isAllowed() ? OPEN : CLOSED)
                .send(request, response);
    }
}
