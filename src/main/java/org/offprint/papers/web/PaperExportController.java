package org.offprint.papers.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.offprint.papers.CitationFormat;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperFilter;
import org.offprint.papers.PaperTexts;
import org.offprint.site.FinishedPages;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Serves papers, one or all, in the formats of reference managers; the list obeys the filters of
 * the page.
 */
@Controller
class PaperExportController {

    private final FinishedPages finished;
    private final PaperAddresses addresses;
    private final PaperCatalog papers;
    private final PaperTexts texts;

    PaperExportController(
            FinishedPages finished,
            PaperAddresses addresses,
            PaperCatalog papers,
            PaperTexts texts) {
        this.addresses = addresses;
        this.finished = finished;
        this.papers = papers;
        this.texts = texts;
    }

    @GetMapping("/papers/{slug}.bib")
    void bibtex(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        sendOne(slug, CitationFormat.BIBTEX, request, response);
    }

    @GetMapping("/papers/{slug}.ris")
    void ris(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        sendOne(slug, CitationFormat.RIS, request, response);
    }

    @GetMapping("/papers/{slug}.json")
    void json(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        sendOne(slug, CitationFormat.CSL_JSON, request, response);
    }

    @GetMapping("/papers.bib")
    void allAsBibtex(HttpServletRequest request, HttpServletResponse response) throws IOException {
        sendAll(CitationFormat.BIBTEX, request, response);
    }

    @GetMapping("/papers.ris")
    void allAsRis(HttpServletRequest request, HttpServletResponse response) throws IOException {
        sendAll(CitationFormat.RIS, request, response);
    }

    @GetMapping("/papers.json")
    void allAsJson(HttpServletRequest request, HttpServletResponse response) throws IOException {
        sendAll(CitationFormat.CSL_JSON, request, response);
    }

    private void sendOne(
            String name,
            CitationFormat format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<Paper> found = addresses.find(name, "." + format.ending(), response);
        if (found.isEmpty()) {
            return;
        }
        Paper paper = found.get();
        send(
                paper.slug().value(),
                paper.path(),
                format,
                Set.of(paper.subject()),
                () -> List.of(addresses.again(paper)),
                request,
                response);
    }

    private void sendAll(
            CitationFormat format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PaperFilter filter = PaperQuery.of(request.getParameterMap()).filter();
        send(
                "papers",
                new PaperQuery(filter, false, 1).address(),
                format,
                Set.of("papers"),
                () -> filter.of(papers.listPublic(), texts),
                request,
                response);
    }

    /**
     * @param key tells it from all other exports of the same format
     */
    private void send(
            String name,
            String key,
            CitationFormat format,
            Set<String> madeFrom,
            Supplier<List<Paper>> listed,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String file = name + "." + format.ending();
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + file + "\"");
        // No path, so that it is never answered without the header above.
        finished.get(
                        "export " + format.ending() + " " + key,
                        madeFrom,
                        format.contentType(),
                        () -> format.write(listed.get()))
                .send(request, response);
    }
}
