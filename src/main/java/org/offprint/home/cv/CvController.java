package org.offprint.home.cv;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.offprint.site.FinishedPages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the curriculum vitae in its three forms. */
@Controller
class CvController {

    private static final Set<String> MADE_FROM = Set.of("profile", "papers", "talks", "teaching");

    private final FinishedPages finished;
    private final CvPages pages;

    CvController(FinishedPages finished, CvPages pages) {
        this.finished = finished;
        this.pages = pages;
    }

    @GetMapping(CvSection.PATH)
    void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
        finished.get(CvSection.PATH, MADE_FROM, pages::render).send(request, response);
    }
}
