package org.offprint.papers.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.offprint.media.Pdf;
import org.offprint.media.Pdfs;
import org.offprint.papers.Paper;
import org.offprint.site.FileBytes;
import org.offprint.site.FinishedPages;
import org.offprint.site.MarkdownTwin;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the list of papers, the page of each, its Markdown twin and its PDF. */
@Controller
class PaperController {

    private static final Set<String> LIST = Set.of("papers", "profile", "media");

    private final FinishedPages finished;
    private final PaperListPages lists;
    private final PaperPages pages;
    private final PaperAddresses addresses;
    private final Pdfs pdfs;

    PaperController(
            FinishedPages finished,
            PaperListPages lists,
            PaperPages pages,
            PaperAddresses addresses,
            Pdfs pdfs) {
        this.finished = finished;
        this.lists = lists;
        this.pages = pages;
        this.addresses = addresses;
        this.pdfs = pdfs;
    }

    @GetMapping(PaperQuery.PATH)
    void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PaperQuery query = PaperQuery.of(request.getParameterMap());
        finished.get(query.address(), LIST, () -> lists.html(query)).send(request, response);
    }

    @GetMapping(PaperQuery.PATH + ".md")
    void listTwin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        finished.get(PaperQuery.PATH + ".md", LIST, MarkdownTwin.TYPE, lists::markdown)
                .send(request, response);
    }

    @GetMapping(PaperQuery.PATH + "/{slug:[^.]+}")
    void show(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Paper> paper = addresses.find(slug, "", response);
        if (paper.isPresent()) {
            Paper known = paper.get();
            finished.getText(
                            known.path(), madeFrom(known), () -> pages.html(addresses.again(known)))
                    .send(request, response);
        }
    }

    @GetMapping(PaperQuery.PATH + "/{slug:[^.]+}.md")
    void twin(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Paper> paper = addresses.find(slug, ".md", response);
        if (paper.isPresent()) {
            Paper known = paper.get();
            finished.get(
                            known.path() + ".md",
                            madeFrom(known),
                            MarkdownTwin.TYPE,
                            () -> pages.markdown(addresses.again(known)))
                    .send(request, response);
        }
    }

    /**
     * In the same folder as the page, as Google Scholar wants it. The address is the paper's and
     * its content may be replaced, so browsers ask anew each time.
     */
    @GetMapping(PaperQuery.PATH + "/{slug:[^.]+}.pdf")
    void pdf(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Paper> paper = addresses.find(slug, ".pdf", response);
        if (paper.isEmpty()) {
            return;
        }
        Pdf pdf = paper.get().data().pdf();
        Path file =
                Optional.ofNullable(pdf)
                        .flatMap(known -> pdfs.findStored(known.name()))
                        .orElseThrow(PaperAddresses::missing);
        String name = file.getFileName().toString();
        response.setHeader("Content-Security-Policy", FileBytes.PDF_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "inline; filename=\"" + paper.get().slug() + ".pdf\"");
        new FileBytes(file, "application/pdf", name.substring(0, name.indexOf('.')))
                .send(request, response, "no-cache");
    }

    private static Set<String> madeFrom(Paper paper) {
        return Set.of(paper.subject(), "profile", "media");
    }
}
