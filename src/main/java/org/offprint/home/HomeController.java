package org.offprint.home;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.offprint.site.FinishedPages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the home page. */
@Controller
class HomeController {

    private static final Set<String> MADE_FROM = Set.of("profile", "papers", "media");

    private final FinishedPages finished;
    private final HomePages pages;

    HomeController(FinishedPages finished, HomePages pages) {
        this.finished = finished;
        this.pages = pages;
    }

    @GetMapping("/")
    void home(HttpServletRequest request, HttpServletResponse response) throws IOException {
        finished.get("/", MADE_FROM, pages::render).send(request, response);
    }
}
