package org.offprint.papers.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.offprint.citations.CitationStyle;
import org.offprint.papers.CitationFormat;
import org.offprint.papers.ExportFormat;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperExports;
import org.offprint.papers.PaperTexts;
import org.offprint.site.FinishedPages;
import org.offprint.site.PageText;
import org.offprint.site.PublicAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Serves papers, one or all, in the formats of reference managers, and all as a list in a citation
 * style; the list obeys the filters of the page and has its order.
 */
@Controller
class PaperExportController {

    /** Lists for readers are in the site's words, whose change drops every page. */
    private static final Set<String> LIST = Set.of("papers");

    private final FinishedPages finished;
    private final PaperAddresses addresses;
    private final PaperCatalog papers;
    private final PaperExports exports;
    private final PaperTexts texts;
    private final PublicAddress site;

    PaperExportController(
            FinishedPages finished,
            PaperAddresses addresses,
            PaperCatalog papers,
            PaperExports exports,
            PaperTexts texts,
            PublicAddress site) {
        this.addresses = addresses;
        this.finished = finished;
        this.papers = papers;
        this.exports = exports;
        this.texts = texts;
        this.site = site;
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
        sendAll(ExportFormat.BIBTEX, request, response);
    }

    @GetMapping("/papers.ris")
    void allAsRis(HttpServletRequest request, HttpServletResponse response) throws IOException {
        sendAll(ExportFormat.RIS, request, response);
    }

    @GetMapping("/papers.json")
    void allAsJson(HttpServletRequest request, HttpServletResponse response) throws IOException {
        sendAll(ExportFormat.CSL_JSON, request, response);
    }

    @GetMapping("/papers.txt")
    void allAsText(HttpServletRequest request, HttpServletResponse response) throws IOException {
        sendAll(ExportFormat.TEXT, request, response);
    }

    @GetMapping("/papers.html")
    void allAsHtml(HttpServletRequest request, HttpServletResponse response) throws IOException {
        sendAll(ExportFormat.HTML, request, response);
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
        finished.getText(
                        paper.path() + "." + format.ending(),
                        Set.of(paper.subject()),
                        () ->
                                PageText.of(
                                                format.contentType(),
                                                exports.one(addresses.again(paper), format))
                                        .with(
                                                HttpHeaders.CONTENT_DISPOSITION,
                                                named(paper.slug().value(), format.ending())))
                .send(request, response);
    }

    private void sendAll(
            ExportFormat format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PaperQuery query = PaperQuery.of(request.getParameterMap());
        CitationStyle style =
                format.isStyled()
                        ? PaperQuery.style(request.getParameterMap())
                        : PaperQuery.USUAL_STYLE;
        finished.getText(query.export(format, style), LIST, () -> all(format, style, query))
                .send(request, response);
    }

    private PageText all(ExportFormat format, CitationStyle style, PaperQuery query) {
        List<Paper> listed = query.filter().of(papers.listPublic(), texts);
        PageText text =
                PageText.of(format.contentType(), exports.text(listed, format, style))
                        .with(HttpHeaders.CONTENT_DISPOSITION, named("papers", format.ending()));
        // A search engine that finds both should show the page.
        return format.isStyled()
                ? text.with(
                        HttpHeaders.LINK,
                        "<%s%s>; rel=\"canonical\""
                                .formatted(site.origin(), query.with(query.filter()).address()))
                : text;
    }

    private static String named(String name, String ending) {
        return "inline; filename=\"%s.%s\"".formatted(name, ending);
    }
}
