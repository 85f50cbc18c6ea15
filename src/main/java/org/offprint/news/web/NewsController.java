package org.offprint.news.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.offprint.site.AtomFeed;
import org.offprint.site.FinishedPages;
import org.offprint.site.MarkdownTwin;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the news. */
@Controller
class NewsController {

    private static final Set<String> MADE_FROM = Set.of("news", "media");

    private final FinishedPages finished;
    private final NewsPages pages;

    NewsController(FinishedPages finished, NewsPages pages) {
        this.finished = finished;
        this.pages = pages;
    }

    @GetMapping(NewsPages.PATH)
    void news(HttpServletRequest request, HttpServletResponse response) throws IOException {
        finished.get(NewsPages.PATH, MADE_FROM, pages::html).send(request, response);
    }

    @GetMapping(NewsPages.PATH + ".md")
    void twin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        finished.get(NewsPages.PATH + ".md", MADE_FROM, MarkdownTwin.TYPE, pages::markdown)
                .send(request, response);
    }

    @GetMapping(NewsPages.FEED)
    void feed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        finished.get(NewsPages.FEED, MADE_FROM, AtomFeed.TYPE, pages::feed).send(request, response);
    }
}
