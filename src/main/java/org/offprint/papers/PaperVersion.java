package org.offprint.papers;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;
import org.offprint.common.WebLink;

/**
 * The same work as it appeared elsewhere, such as the preprint of an article. Which of its versions
 * a paper is cited as is the owner's choice: that one is the paper itself.
 *
 * @param url where it is, if neither DOI nor arXiv says so
 */
public record PaperVersion(
        PaperType type,
        Publication publication,
        @Nullable PartialDate date,
        @Nullable Doi doi,
        @Nullable ArxivId arxiv,
        @Nullable WebLink url) {

    public PaperVersion {
        if (publication.venue() == null && doi == null && arxiv == null && url == null) {
            throw new IllegalArgumentException(
                    "Another version needs a venue, a DOI, an arXiv id or an address.");
        }
    }

    /** Where it is to be read: its address, else its DOI, else its arXiv page. */
    public Optional<WebLink> link() {
        return Optional.ofNullable(url)
                .or(() -> Optional.ofNullable(doi).map(Doi::url))
                .or(() -> Optional.ofNullable(arxiv).map(ArxivId::url));
    }
}
