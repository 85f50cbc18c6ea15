package org.offprint.exchange.csl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.offprint.ManyPapers;
import org.offprint.PaperFixtures;
import org.offprint.citations.CslJson;
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
import org.offprint.papers.Isbn;
import org.offprint.papers.LinkKind;
import org.offprint.papers.PaperCitation;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperLink;
import org.offprint.papers.PaperStatus;
import org.offprint.papers.PaperType;
import org.offprint.papers.Publication;

/** What Offprint writes as CSL-JSON is the same paper when it is read again. */
class CslRoundTripTest {

    @Test
    void readsAgainWhatItWrites() {
        List<PaperData> papers = new ArrayList<>(ManyPapers.of(500));
        papers.add(PaperFixtures.catapults());
        papers.add(PaperFixtures.titled("Only a title"));
        for (PaperType type : PaperType.values()) {
            papers.add(PaperFixtures.catapults().edit().type(type).arxiv(null).done());
        }
        for (PaperStatus status : PaperStatus.values()) {
            papers.add(
                    PaperFixtures.catapults()
                            .edit()
                            .status(status)
                            .doi(null)
                            .url(WebLink.of("https://example.org/x"))
                            .done());
        }
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
                PaperData.titled("A book")
                        .edit()
                        .type(PaperType.BOOK)
                        .publication(
                                Publication.NONE
                                        .edit()
                                        .publisher("Springer")
                                        .isbn(Isbn.of("978-0-387-31073-2"))
                                        .done())
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

        Batch read = CslReader.read(written(papers));

        assertThat(read.problems()).isEmpty();
        assertThat(read.papers().stream().map(FoundPaper::data).map(WhatFormatsHold::read))
                .containsExactlyElementsOf(papers.stream().map(WhatFormatsHold::csl).toList());
    }

    @Test
    void keepsTheOwnersKey() {
        PaperData keyed =
                PaperFixtures.titled("x").edit().citationKey(CitationKey.of("zhu:2024")).done();

        assertThat(CslReader.read(written(List.of(keyed))).papers().getFirst().data().citationKey())
                .isEqualTo(CitationKey.of("zhu:2024"));
    }

    @Test
    void readsTenThousandItemsInLessThanASecond() {
        String json = written(ManyPapers.of(10_000));
        CslReader.read(json);

        long best = Stream.generate(() -> timed(json)).limit(5).min(Long::compare).orElseThrow();

        assertThat(best).as("milliseconds").isLessThan(1_000);
    }

    private static long timed(String json) {
        long start = System.nanoTime();
        assertThat(CslReader.read(json).papers()).hasSize(10_000);
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static PaperLink link(LinkKind kind, String url) {
        return new PaperLink(kind, WebLink.of(url));
    }

    private static String written(List<PaperData> papers) {
        return CslJson.write(PaperCitation.items(WhatFormatsHold.stored(papers)));
    }
}
