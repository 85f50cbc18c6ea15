package org.offprint.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.offprint.common.NotFoundException;
import org.offprint.common.Slug;
import org.offprint.site.FinishedPages;
import org.offprint.site.MarkdownTwin;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Serves the owner's own pages. Every address of one part that nobody else claims ends here; what
 * is no page is not found, as it would be without this.
 */
@Controller
class FreePageController {

    private static final Set<String> MADE_FROM = Set.of("pages", "media");

    private final FinishedPages finished;
    private final FreePages pages;

    FreePageController(FinishedPages finished, FreePages pages) {
        this.finished = finished;
        this.pages = pages;
    }

    @GetMapping("/{slug:[a-z0-9-]{1,80}}")
    void page(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Slug at = slug(slug);
        finished.get("/" + at, MADE_FROM, () -> pages.html(at)).send(request, response);
    }

    @GetMapping("/{slug:[a-z0-9-]{1,80}}.md")
    void twin(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Slug at = slug(slug);
        finished.get("/" + at + ".md", MADE_FROM, MarkdownTwin.TYPE, () -> pages.markdown(at))
                .send(request, response);
    }

    private static Slug slug(String text) {
        return Slug.parse(text)
                .orElseThrow(() -> new NotFoundException("No page has such an address."));
    }
}
