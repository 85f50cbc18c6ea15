package org.offprint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;
import org.offprint.common.Visibility;
import org.offprint.common.WebLink;
import org.offprint.papers.ArxivId;
import org.offprint.papers.Author;
import org.offprint.papers.CitationKey;
import org.offprint.papers.Doi;
import org.offprint.papers.LinkKind;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperLink;
import org.offprint.papers.PaperType;

/** Named papers for tests. */
public final class PaperFixtures {

    private PaperFixtures() {}

    /** A selected conference paper with every part filled. */
    public static PaperData catapults() {
        return new PaperData(
                "Catapults in SGD",
                List.of(
                        new Author("L", "Zhu"),
                        new Author("C", "Liu"),
                        new Author(null, "ATLAS Collaboration")),
                PaperType.CONFERENCE,
                "International Conference on Machine Learning",
                "ICML",
                PartialDate.of(2024, 7),
                "Spotlight",
                "Spikes in the *training loss*.",
                WebLink.of("https://arxiv.org/pdf/2306.04815.pdf"),
                List.of(
                        new PaperLink(LinkKind.CODE, WebLink.of("https://github.com/x/y")),
                        new PaperLink(LinkKind.SLIDES, WebLink.of("/files/slides.pdf"))),
                Doi.of("10.1000/catapults"),
                ArxivId.of("2306.04815"),
                CitationKey.of("zhu2024catapults"),
                true,
                Visibility.PUBLIC,
                "- L Zhu, C Liu, Catapults in SGD",
                "Check the venue.");
    }

    /** A selected paper of which nothing but the title is known. */
    public static PaperData titled(String title) {
        return PaperData.titled(title).withSelected(true);
    }

    /** A paper that no visitor sees. */
    public static PaperData draft(String title) {
        return paper(title, Visibility.DRAFT, null, null);
    }

    /** A paper with this title and these identifiers. */
    public static PaperData identified(String title, @Nullable String doi, @Nullable String arxiv) {
        return paper(title, Visibility.PUBLIC, doi, arxiv);
    }

    private static PaperData paper(
            String title, Visibility visibility, @Nullable String doi, @Nullable String arxiv) {
        PaperData paper = titled(title);
        return new PaperData(
                paper.title(),
                paper.authors(),
                paper.type(),
                paper.venue(),
                paper.venueShort(),
                paper.date(),
                paper.note(),
                paper.abstractText(),
                paper.url(),
                paper.links(),
                doi == null ? null : Doi.of(doi),
                arxiv == null ? null : ArxivId.of(arxiv),
                paper.citationKey(),
                true,
                visibility,
                paper.source(),
                paper.attention());
    }
}
