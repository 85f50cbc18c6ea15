package org.offprint.home.cv;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.offprint.site.FinishedPages;
import org.offprint.site.MarkdownTwin;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the curriculum vitae in its three forms. */
@Controller
class CvController {

    private static final Set<String> MADE_FROM = Set.of("profile", "papers", "talks", "teaching");

    private final FinishedPages finished;
    private final CvPages pages;
    private final CvPdf pdf;

    CvController(FinishedPages finished, CvPages pages, CvPdf pdf) {
        this.finished = finished;
        this.pages = pages;
        this.pdf = pdf;
    }

    @GetMapping(CvSection.PATH)
    void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
        finished.get(CvSection.PATH, MADE_FROM, pages::render).send(request, response);
    }

    @GetMapping(CvSection.PATH + ".md")
    void twin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        finished.get(
                        CvSection.PATH + ".md",
                        MADE_FROM,
                        MarkdownTwin.TYPE,
                        () -> new CvMarkdown(pages.page()).text())
                .send(request, response);
    }

    @GetMapping(CvSection.PATH + ".pdf")
    void pdf(HttpServletRequest request, HttpServletResponse response) throws IOException {
        finished.getBytes(
                        CvSection.PATH + ".pdf",
                        MADE_FROM,
                        MediaType.APPLICATION_PDF_VALUE,
                        () -> pdf.render(pages.page()))
                .send(request, response);
    }
}
