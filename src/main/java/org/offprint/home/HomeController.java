package org.offprint.home;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.offprint.profile.ProfileService;
import org.offprint.site.FinishedPages;
import org.offprint.site.SiteFrames;
import org.offprint.site.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the home page. */
@Controller
class HomeController {

    private final FinishedPages pages;
    private final SiteFrames frames;
    private final Templates templates;
    private final ProfileService profile;

    HomeController(
            FinishedPages pages, SiteFrames frames, Templates templates, ProfileService profile) {
        this.pages = pages;
        this.frames = frames;
        this.templates = templates;
        this.profile = profile;
    }

    @GetMapping("/")
    void home(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.get("/", this::render).send(request, response, "no-cache");
    }

    private String render() {
        String name = profile.get().data().name();
        var page = new HomePage(frames.forPage("/", null), name == null ? "" : name);
        return templates.render("home.jte", Map.of("page", page));
    }
}
