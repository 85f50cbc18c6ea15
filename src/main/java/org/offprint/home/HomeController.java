package org.offprint.home;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.offprint.site.AtomFeed;
import org.offprint.site.FinishedPages;
import org.offprint.site.MarkdownTwin;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the home page, its twin in Markdown and the feed of papers. */
@Controller
class HomeController {

    static final String PATH = "/";
    static final Set<String> MADE_FROM = Set.of("profile", "papers", "news", "media");

    private final FinishedPages finished;
    private final HomePages pages;
    private final PaperFeed feed;

    HomeController(FinishedPages finished, HomePages pages, PaperFeed feed) {
        this.finished = finished;
        this.pages = pages;
        this.feed = feed;
    }

    @GetMapping(PATH)
    void home(HttpServletRequest request, HttpServletResponse response) throws IOException {
        finished.get(PATH, MADE_FROM, pages::render).send(request, response);
    }

    @GetMapping("/index.md")
    void twin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        finished.get("/index.md", MADE_FROM, MarkdownTwin.TYPE, pages::markdown)
                .send(request, response);
    }

    @GetMapping(PaperFeed.PATH)
    void feed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        finished.get(PaperFeed.PATH, MADE_FROM, AtomFeed.TYPE, feed::xml).send(request, response);
    }
}
