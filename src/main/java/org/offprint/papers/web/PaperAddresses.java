package org.offprint.papers.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.offprint.common.NotFoundException;
import org.offprint.common.Slug;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Finds the paper of an address, the same way for its page and for all its formats. */
@Component
class PaperAddresses {

    private final PaperCatalog papers;

    PaperAddresses(PaperCatalog papers) {
        this.papers = papers;
    }

    /** Finds a paper by its address; one that moved is answered with the way to the new one. */
    Optional<Paper> find(String name, String ending, HttpServletResponse response) {
        Slug slug =
                Slug.parse(name)
                        .filter(parsed -> parsed.value().equals(name))
                        .orElseThrow(PaperAddresses::missing);
        Optional<Paper> paper = papers.findPublic(slug);
        if (paper.isEmpty()) {
            Paper moved = papers.findPublicByOldSlug(slug).orElseThrow(PaperAddresses::missing);
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader(HttpHeaders.LOCATION, moved.path() + ending);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        }
        return paper;
    }

    /** The paper as it stands where it is written down: it may have changed since it was found. */
    Paper again(Paper known) {
        return papers.findPublic(known.slug()).orElseThrow(PaperAddresses::missing);
    }

    static NotFoundException missing() {
        return new NotFoundException("There is no such paper.");
    }
}
