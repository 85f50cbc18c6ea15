package org.offprint.exchange.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.common.PartialDate;
import org.offprint.exchange.Batch;
import org.offprint.exchange.FoundPaper;
import org.offprint.papers.ArxivId;
import org.offprint.papers.Author;
import org.offprint.papers.Doi;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperStatus;
import org.offprint.papers.PaperType;
import org.offprint.profile.Orcid;

@Timeout(30)
class LookUpsTest {

    private static final Orcid JANE = Orcid.of("0000-0002-1825-0097");
    private static final String FEED =
            "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\">%s</feed>";

    private final FakeRegisters registers = new FakeRegisters();
    private final LookUps lookUps = registers.lookUps();

    @AfterEach
    void stop() {
        registers.close();
    }

    @Test
    void findsAWorkOfCrossref() {
        registers.recorded(
                "/crossref/works/10.1145/2939672.2939785",
                "application/json",
                "works/crossref-conference.json");

        Batch batch = lookUps.doi(Doi.of("https://doi.org/10.1145/2939672.2939785"));

        assertThat(batch.kind()).isEqualTo("a DOI");
        assertThat(batch.problems()).isEmpty();
        PaperData paper = only(batch);
        assertThat(paper.title()).isEqualTo("XGBoost: A Scalable Tree Boosting System");
        assertThat(paper.source()).contains("proceedings-article");
        assertThat(registers.requests()).hasSize(1);
    }

    @Test
    void asksDataCiteForWhatCrossrefDoesNotKnow() {
        registers.recorded(
                "/datacite/10.5061/dryad.8515",
                "application/vnd.citationstyles.csl+json",
                "works/datacite-dataset.json");

        PaperData paper = only(lookUps.doi(Doi.of("10.5061/dryad.8515")));

        assertThat(paper.type()).isEqualTo(PaperType.DATASET);
        assertThat(registers.requests())
                .extracting(FakeRegisters.Request::uri)
                .containsExactly(
                        "/crossref/works/10.5061/dryad.8515", "/datacite/10.5061/dryad.8515");
        assertThat(registers.requests().get(1).header("Accept"))
                .isEqualTo("application/vnd.citationstyles.csl+json");
    }

    @Test
    void saysWhenNobodyKnowsADoi() {
        Batch batch = lookUps.doi(Doi.of("10.1000/nowhere"));

        assertThat(batch.papers()).isEmpty();
        assertThat(batch.problems())
                .extracting("message")
                .containsExactly("Neither Crossref nor DataCite knows 10.1000/nowhere.");
    }

    @Test
    void doesNotAskDataCiteWhenCrossrefFails() {
        registers.at(
                "/crossref/works/10.1000/x",
                exchange -> FakeRegisters.send(exchange, 403, "text/plain", new byte[0]));

        assertThat(lookUps.doi(Doi.of("10.1000/x")).problems()).hasSize(1);
        assertThat(registers.requests()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2010.01092, 2010.01092, new, PREPRINT",
        "math.DG/0309136, math/0309136, old, ARTICLE"
    })
    void findsAPreprintAndWhereItAppeared(
            String typed, String asked, String recording, PaperType type) {
        registers.recorded(
                "/api/query?id_list=" + asked + "&max_results=1",
                "application/atom+xml; charset=UTF-8",
                "works/arxiv-" + recording + ".xml");

        Batch batch = lookUps.arxiv(ArxivId.of(typed));

        assertThat(batch.problems()).isEmpty();
        assertThat(only(batch).type()).isEqualTo(type);
    }

    @Test
    void asksArxivForItsOwnDois() {
        registers.recorded(
                "/api/query?id_list=2010.01092&max_results=1",
                "application/atom+xml",
                "works/arxiv-new.xml");

        PaperData paper = only(lookUps.doi(Doi.of("10.48550/arXiv.2010.01092")));

        assertThat(paper.arxiv()).isEqualTo(ArxivId.of("2010.01092"));
        assertThat(paper.doi()).isNull();
        assertThat(paper.abstractText()).contains("$O(1/\\sqrt{m})$").contains("\n\nWe show");
        assertThat(paper.attention()).isNull();
    }

    @Test
    void marksAWithdrawnPreprint() {
        registers.recorded(
                "/api/query?id_list=1106.0001&max_results=1",
                "application/atom+xml",
                "works/arxiv-withdrawn.xml");

        PaperData paper = only(lookUps.arxiv(ArxivId.of("1106.0001")));

        assertThat(paper.status()).isEqualTo(PaperStatus.WITHDRAWN);
        assertThat(paper.attention()).contains("crucial error in Lemma 2");
    }

    @Test
    void asksForManyPreprintsAtOnceAndSaysWhichAreUnknown() {
        registers.at(
                "/api/query?id_list=2010.01092,2010.09999&max_results=2",
                "application/atom+xml",
                FEED.formatted(
                        "<entry><id>http://arxiv.org/abs/2010.01092v1</id><title>One</title></entry>"
                                + "<entry><id>http://arxiv.org/api/errors#incorrect_id</id><title>Error</title></entry>"));

        Batch batch =
                lookUps.arxiv(
                        List.of(
                                ArxivId.of("2010.01092"),
                                ArxivId.of("2010.09999"),
                                ArxivId.of("2010.01092")));

        assertThat(only(batch).title()).isEqualTo("One");
        assertThat(batch.problems())
                .extracting("message")
                .containsExactly("arXiv does not know 2010.09999.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE feed [<!ENTITY x SYSTEM \"http://127.0.0.1:PORT/x\">]><feed><entry><id>&x;</id></entry></feed>",
                "<!DOCTYPE feed SYSTEM \"http://127.0.0.1:PORT/x.dtd\"><feed/>",
                "<!DOCTYPE feed [<!ENTITY % p SYSTEM \"file:///etc/passwd\"> %p;]><feed/>",
                "<!DOCTYPE feed [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><feed><entry><title>&b;</title></entry></feed>",
                "<feed><entry><title>&undefined;</title></entry></feed>",
                "<feed><entry>",
                "<html><body>Sorry</body></html>",
                "not xml",
                ""
            })
    void readsNothingThatArxivDoesNotSayItself(String xml) throws Exception {
        try (ServerSocket other = new ServerSocket(0)) {
            registers.at(
                    "/api/query?id_list=2010.01092&max_results=1",
                    "application/atom+xml",
                    xml.replace("PORT", "" + other.getLocalPort()));

            Batch batch = lookUps.arxiv(ArxivId.of("2010.01092"));

            assertThat(batch.papers()).isEmpty();
            assertThat(batch.problems())
                    .extracting("message")
                    .containsExactly(
                            "arXiv answered with something that cannot be read as its data.");
            other.setSoTimeout(50);
            org.assertj.core.api.Assertions.assertThatThrownBy(other::accept)
                    .isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    @Test
    void readsAFeedThatIsDeeperThanAnyIs() {
        registers.at(
                "/api/query?id_list=2010.01092&max_results=1",
                "application/atom+xml",
                FEED.formatted("<entry>" + "<a>".repeat(20_000)));

        assertThat(lookUps.arxiv(ArxivId.of("2010.01092")).papers()).isEmpty();
    }

    @Test
    void findsTheWorksOfAPersonWithTheirAuthors() {
        registers.at("/v3.0/" + JANE.value() + "/works", "application/json", OrcidList.list(30));
        registers.at(
                "/v3.0/" + JANE.value() + "/works/" + OrcidList.codes(30),
                "application/json",
                OrcidList.works(30));

        Batch batch = lookUps.orcid(JANE);

        assertThat(batch.problems()).isEmpty();
        assertThat(batch.papers()).hasSize(30);
        PaperData first = batch.papers().getFirst().data();
        assertThat(first.title()).isEqualTo("Work 0: of many");
        assertThat(first.type()).isEqualTo(PaperType.ARTICLE);
        assertThat(first.venue()).isEqualTo("Journal of Works");
        assertThat(first.date()).isEqualTo(new PartialDate(2020, 1, 5));
        assertThat(first.doi()).isEqualTo(Doi.of("10.1000/work0"));
        assertThat(first.authors())
                .containsExactly(
                        new Author("Jane", "Doe").at(JANE, null), new Author("John", "Roe"));
        assertThat(first.abstractText()).isEqualTo("About work 0.");
        assertThat(first.attention()).isNull();
        assertThat(batch.papers().stream().map(paper -> paper.data().type()).distinct())
                .hasSizeGreaterThan(5);
        assertThat(batch.papers().get(2).data().arxiv()).isEqualTo(ArxivId.of("2010.00002"));
    }

    @Test
    void keepsTheListWhenTheAuthorsCannotBeHad() {
        registers.at("/v3.0/" + JANE.value() + "/works", "application/json", OrcidList.list(30));

        Batch batch = lookUps.orcid(JANE);

        assertThat(batch.papers()).hasSize(30);
        assertThat(batch.papers().stream().map(FoundPaper::data).map(PaperData::attention))
                .allSatisfy(doubt -> assertThat(doubt).contains("names no authors"));
    }

    @Test
    void saysWhenOrcidHasNothing() {
        assertThat(lookUps.orcid(JANE).problems())
                .extracting("message")
                .containsExactly("ORCID does not know 0000-0002-1825-0097.");

        registers.at("/v3.0/" + JANE.value() + "/works", "application/json", "{\"group\":[]}");
        assertThat(lookUps.orcid(JANE).problems())
                .extracting("message")
                .containsExactly(
                        "ORCID lists no works of 0000-0002-1825-0097 that everyone may see.");

        registers.at("/v3.0/" + JANE.value() + "/works", "application/json", "{\"x\":1}");
        assertThat(lookUps.orcid(JANE).problems())
                .extracting("message")
                .containsExactly("ORCID answered with something that cannot be read as its data.");
    }

    private static PaperData only(Batch batch) {
        assertThat(batch.papers()).hasSize(1);
        return batch.papers().getFirst().data();
    }
}
