package org.offprint.teaching.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.offprint.site.FinishedPages;
import org.offprint.site.MarkdownTwin;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the courses. */
@Controller
class TeachingController {

    private static final Set<String> MADE_FROM = Set.of("teaching", "media");

    private final FinishedPages finished;
    private final TeachingPages pages;

    TeachingController(FinishedPages finished, TeachingPages pages) {
        this.finished = finished;
        this.pages = pages;
    }

    @GetMapping(TeachingPages.PATH)
    void teaching(HttpServletRequest request, HttpServletResponse response) throws IOException {
        finished.get(TeachingPages.PATH, MADE_FROM, pages::html).send(request, response);
    }

    @GetMapping(TeachingPages.PATH + ".md")
    void twin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        finished.get(TeachingPages.PATH + ".md", MADE_FROM, MarkdownTwin.TYPE, pages::markdown)
                .send(request, response);
    }
}
