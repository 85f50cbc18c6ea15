package org.offprint.exchange.ris;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.offprint.ManyPapers;
import org.offprint.PaperFixtures;
import org.offprint.citations.RisWriter;
import org.offprint.common.PartialDate;
import org.offprint.common.Visibility;
import org.offprint.common.WebLink;
import org.offprint.exchange.Batch;
import org.offprint.exchange.FoundPaper;
import org.offprint.exchange.record.WhatFormatsHold;
import org.offprint.papers.ArxivId;
import org.offprint.papers.Author;
import org.offprint.papers.CitationKey;
import org.offprint.papers.Doi;
import org.offprint.papers.LinkKind;
import org.offprint.papers.PaperCitation;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperLink;
import org.offprint.papers.PaperType;
import org.offprint.papers.Publication;

/** What Offprint writes as RIS is the same paper when it is read again. */
class RisRoundTripTest {

    @Test
    void readsAgainWhatItWrites() {
        List<PaperData> papers = new ArrayList<>(ManyPapers.of(500));
        papers.add(PaperFixtures.catapults());
        papers.add(PaperFixtures.titled("Only a title"));
        for (PaperType type : PaperType.values()) {
            papers.add(PaperFixtures.catapults().edit().type(type).arxiv(null).done());
        }
        papers.add(
                PaperFixtures.catapults()
                        .edit()
                        .doi(null)
                        .url(WebLink.of("https://example.org/paper"))
                        .done());
        papers.add(
                PaperData.titled("A thesis")
                        .edit()
                        .type(PaperType.THESIS)
                        .authors(List.of(new Author("Ana María", "García Márquez")))
                        .publication(
                                Publication.NONE.edit().institution("Universidad de Chile").done())
                        .date(PartialDate.of(2011))
                        .note("Master’s thesis")
                        .done());
        papers.add(
                PaperData.titled("A preprint")
                        .edit()
                        .type(PaperType.PREPRINT)
                        .arxiv(ArxivId.of("math.GT/0309136"))
                        .date(PartialDate.of(2003, 9))
                        .done());

        for (WebLink url : new WebLink[] {null, WebLink.of("https://example.org/own")}) {
            for (Doi doi : new Doi[] {null, Doi.of("10.1000/linked")}) {
                papers.add(
                        PaperFixtures.catapults()
                                .edit()
                                .doi(doi)
                                .url(url)
                                .arxiv(doi == null ? null : ArxivId.of("2306.04815"))
                                .links(
                                        List.of(
                                                link(LinkKind.PDF, "https://a.org/paper.pdf"),
                                                link(LinkKind.PUBLISHER, "https://b.org/x"),
                                                link(LinkKind.PDF, "https://c.org/download?id=1"),
                                                link(LinkKind.CODE, "https://github.com/x/y"),
                                                link(LinkKind.SLIDES, "https://d.org/slides"),
                                                link(LinkKind.OTHER, "https://e.org/")))
                                .visibility(Visibility.DRAFT)
                                .selected(doi == null)
                                .done());
            }
        }

        Batch read = RisReader.read(written(papers));

        assertThat(read.problems()).isEmpty();
        assertThat(read.papers().stream().map(FoundPaper::data).map(WhatFormatsHold::read))
                .containsExactlyElementsOf(papers.stream().map(WhatFormatsHold::ris).toList());
    }

    @Test
    void keepsTheOwnersKeyAndTheSource() {
        PaperData keyed =
                PaperFixtures.titled("x").edit().citationKey(CitationKey.of("zhu:2024")).done();

        PaperData first = PaperFixtures.titled("y");

        FoundPaper paper = RisReader.read(written(List.of(first, keyed))).papers().get(1);

        assertThat(paper.data().citationKey()).isEqualTo(CitationKey.of("zhu:2024"));
        assertThat(paper.source()).startsWith("TY  - JOUR\r\n").endsWith("ER  - ");
        assertThat(paper.line()).isEqualTo(7);
    }

    private static PaperLink link(LinkKind kind, String url) {
        return new PaperLink(kind, WebLink.of(url));
    }

    private static String written(List<PaperData> papers) {
        return RisWriter.write(PaperCitation.items(WhatFormatsHold.stored(papers)));
    }
}
