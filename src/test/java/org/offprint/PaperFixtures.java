package org.offprint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;
import org.offprint.common.Slug;
import org.offprint.common.Visibility;
import org.offprint.common.WebLink;
import org.offprint.media.Pdf;
import org.offprint.media.Picture;
import org.offprint.papers.ArxivId;
import org.offprint.papers.Author;
import org.offprint.papers.CitationKey;
import org.offprint.papers.Doi;
import org.offprint.papers.Isbn;
import org.offprint.papers.Issn;
import org.offprint.papers.LinkKind;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperLink;
import org.offprint.papers.PaperStatus;
import org.offprint.papers.PaperType;
import org.offprint.papers.PaperVersion;
import org.offprint.papers.Publication;
import org.offprint.profile.Orcid;

/** Named papers for tests. */
public final class PaperFixtures {

    private PaperFixtures() {}

    /** A selected conference paper with every part filled. */
    public static PaperData catapults() {
        return PaperData.titled("Catapults in SGD")
                .edit()
                .slug(Slug.of("2024-zhu-catapults-in-sgd"))
                .authors(
                        List.of(
                                new Author("L", "Zhu")
                                        .marked(true, true)
                                        .at(
                                                Orcid.of("0000-0002-1825-0097"),
                                                WebLink.of("https://zhu.example.org")),
                                new Author("C", "Liu").marked(true, false).declaredOwner(false),
                                new Author("Ludwig", "van", "Beethoven", "Jr."),
                                new Author(null, "ATLAS Collaboration")))
                .type(PaperType.CONFERENCE)
                .status(PaperStatus.ACCEPTED)
                .publication(
                        new Publication(
                                "International Conference on Machine Learning",
                                "ICML",
                                "235",
                                "1",
                                "62476-62509",
                                "e17",
                                "PMLR",
                                "Proceedings of Machine Learning Research",
                                "University of Washington",
                                List.of(
                                        new Author("Jan", "van der", "Berg", "III"),
                                        new Author(null, "The Editors")),
                                Issn.of("2640-3498"),
                                Isbn.of("978-0-387-31073-2")))
                .date(new PartialDate(2024, 7, 21))
                .onlineDate(PartialDate.of(2023, 6))
                .note("Spotlight")
                .award("Best paper award")
                .abstractText("Spikes in the *training loss*.")
                .language("en-US")
                .tags(List.of("Optimization", "deep learning"))
                .url(WebLink.of("https://arxiv.org/pdf/2306.04815.pdf"))
                .links(
                        List.of(
                                new PaperLink(LinkKind.CODE, WebLink.of("https://github.com/x/y")),
                                new PaperLink(LinkKind.SLIDES, WebLink.of("/files/slides.pdf"))))
                .doi(Doi.of("10.1000/catapults"))
                .arxiv(ArxivId.of("2306.04815"))
                .citationKey(CitationKey.of("zhu2024catapults"))
                .versions(
                        List.of(
                                new PaperVersion(
                                        PaperType.PREPRINT,
                                        Publication.in("arXiv", null),
                                        PartialDate.of(2023, 6),
                                        null,
                                        ArxivId.of("2306.04815"),
                                        null)))
                .pdf(new Pdf("0123456789abcdef0123456789abcdef.pdf", 123_456))
                .thumbnail(new Picture("thumb.jpg", 400, 300))
                .selected(true)
                .source("- L Zhu, C Liu, Catapults in SGD")
                .attention("Check the venue.")
                .done();
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
        return titled(title)
                .edit()
                .doi(doi == null ? null : Doi.of(doi))
                .arxiv(arxiv == null ? null : ArxivId.of(arxiv))
                .visibility(visibility)
                .done();
    }
}
