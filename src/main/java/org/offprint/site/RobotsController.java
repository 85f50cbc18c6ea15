package org.offprint.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Tells crawlers where to stay away: from the console, and from all while nothing may be listed;
 * else where they find a list of all pages.
 */
@Controller
class RobotsController {

    private static final String TEXT = "text/plain;charset=UTF-8";
    private static final String OPEN =
            """
            User-agent: *
            Disallow: /admin
            Disallow: /login
            Disallow: /setup

            Sitemap: %s/sitemap.xml
            """;
    private static final String CLOSED =
            """
            User-agent: *
            Disallow: /
            """;

    private final FinishedPages pages;
    private final PublicAddress address;
    private final Indexing indexing;

    RobotsController(FinishedPages pages, PublicAddress address, Indexing indexing) {
        this.pages = pages;
        this.address = address;
        this.indexing = indexing;
    }

    @GetMapping("/robots.txt")
    void robots(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.get(
                        "/robots.txt",
                        Set.of(),
                        TEXT,
                        () -> indexing.isAllowed() ? OPEN.formatted(address.origin()) : CLOSED)
                .send(request, response);
    }
}
