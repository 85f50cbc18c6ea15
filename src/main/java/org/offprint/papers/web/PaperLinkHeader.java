package org.offprint.papers.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.offprint.papers.Author;
import org.offprint.papers.CitationFormat;
import org.offprint.papers.Doi;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperData;
import org.offprint.site.SiteFrame;

/**
 * What the answer itself says of a paper's page to programs that read no HTML, by the signposting
 * profile for scholarly resources (RFC 8288): its authors, its PDF, its metadata. A publisher's DOI
 * leads to another page than this one, so it is related and not how to cite it.
 */
final class PaperLinkHeader {

    private static final int MOST_AUTHORS = 20;

    private PaperLinkHeader() {}

    static String of(Paper paper, SiteFrame frame) {
        PaperData data = paper.data();
        List<String> links = new ArrayList<>();
        data.authors().stream()
                .map(Author::orcid)
                .filter(Objects::nonNull)
                .limit(MOST_AUTHORS)
                .forEach(orcid -> links.add(link(orcid.link().value(), "author", null)));
        if (data.pdf() != null) {
            links.add(link(frame.absolute(paper.path() + ".pdf"), "item", "application/pdf"));
        }
        for (CitationFormat format : CitationFormat.values()) {
            links.add(
                    link(
                            frame.absolute(paper.path() + "." + format.ending()),
                            "describedby",
                            format.contentType().split(";")[0]));
        }
        links.add(link("https://schema.org/AboutPage", "type", null));
        Doi doi = data.doi();
        if (doi != null) {
            links.add(link(doi.url().value(), "related", null));
        }
        return String.join(", ", links);
    }

    private static String link(String address, String relation, @Nullable String type) {
        String end = type == null ? "" : "; type=\"" + type + "\"";
        return "<" + ascii(address) + ">; rel=\"" + relation + "\"" + end;
    }

    /** Headers are ASCII; an address with other signs is sent percent-encoded. */
    private static String ascii(String address) {
        return URI.create(address).toASCIIString();
    }
}
