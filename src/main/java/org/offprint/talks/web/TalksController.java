package org.offprint.talks.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.offprint.site.FinishedPages;
import org.offprint.site.MarkdownTwin;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the talks. */
@Controller
class TalksController {

    private static final Set<String> MADE_FROM = Set.of("talks", "media");

    private final FinishedPages finished;
    private final TalksPages pages;

    TalksController(FinishedPages finished, TalksPages pages) {
        this.finished = finished;
        this.pages = pages;
    }

    @GetMapping(TalksPages.PATH)
    void talks(HttpServletRequest request, HttpServletResponse response) throws IOException {
        finished.get(TalksPages.PATH, MADE_FROM, pages::html).send(request, response);
    }

    @GetMapping(TalksPages.PATH + ".md")
    void twin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        finished.get(TalksPages.PATH + ".md", MADE_FROM, MarkdownTwin.TYPE, pages::markdown)
                .send(request, response);
    }
}
