package org.offprint.papers.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.offprint.common.NotFoundException;
import org.offprint.common.Slug;
import org.offprint.media.Pdf;
import org.offprint.media.Pdfs;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
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

    /** Browsers leave a PDF blank where the policy of pages, or a sandbox, holds for it. */
    private static final String PDF_POLICY =
            "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final Set<String> LIST = Set.of("papers", "profile", "media");

    private final FinishedPages finished;
    private final PaperListPages lists;
    private final PaperPages pages;
    private final PaperCatalog papers;
    private final Pdfs pdfs;

    PaperController(
            FinishedPages finished,
            PaperListPages lists,
            PaperPages pages,
            PaperCatalog papers,
            Pdfs pdfs) {
        this.finished = finished;
        this.lists = lists;
        this.pages = pages;
        this.papers = papers;
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
        Optional<Paper> paper = find(slug, "", response);
        if (paper.isPresent()) {
            Paper known = paper.get();
            finished.getText(known.path(), madeFrom(known), () -> pages.html(again(known)))
                    .send(request, response);
        }
    }

    @GetMapping(PaperQuery.PATH + "/{slug:[^.]+}.md")
    void twin(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Paper> paper = find(slug, ".md", response);
        if (paper.isPresent()) {
            Paper known = paper.get();
            finished.get(
                            known.path() + ".md",
                            madeFrom(known),
                            MarkdownTwin.TYPE,
                            () -> pages.markdown(again(known)))
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
        Optional<Paper> paper = find(slug, ".pdf", response);
        if (paper.isEmpty()) {
            return;
        }
        Pdf pdf = paper.get().data().pdf();
        Path file =
                Optional.ofNullable(pdf)
                        .flatMap(known -> pdfs.findStored(known.name()))
                        .orElseThrow(PaperController::missing);
        String name = file.getFileName().toString();
        response.setHeader("Content-Security-Policy", PDF_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "inline; filename=\"" + paper.get().slug() + ".pdf\"");
        new FileBytes(file, "application/pdf", name.substring(0, name.indexOf('.')))
                .send(request, response, "no-cache");
    }

    /** Finds a paper by its address; one that moved is answered with the way to the new one. */
    private Optional<Paper> find(String name, String ending, HttpServletResponse response) {
        Slug slug =
                Slug.parse(name)
                        .filter(parsed -> parsed.value().equals(name))
                        .orElseThrow(PaperController::missing);
        Optional<Paper> paper = papers.findPublic(slug);
        if (paper.isEmpty()) {
            Paper moved = papers.findPublicByOldSlug(slug).orElseThrow(PaperController::missing);
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader(HttpHeaders.LOCATION, moved.path() + ending);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
        return paper;
    }

    private static Set<String> madeFrom(Paper paper) {
        return Set.of(paper.subject(), "profile", "media");
    }

    /** The paper as it stands where it is written down: it may have changed since it was found. */
    private Paper again(Paper known) {
        return papers.findPublic(known.slug()).orElseThrow(PaperController::missing);
    }

    private static NotFoundException missing() {
        return new NotFoundException("There is no such paper.");
    }
}
