package org.offprint.papers.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.PublicSiteTest;
import org.offprint.citations.CitationStyle;
import org.offprint.common.MarkdownText;
import org.offprint.exchange.paste.PasteReader;
import org.offprint.exchange.paste.Piece;
import org.offprint.markdown.MarkdownRenderer;
import org.offprint.papers.Author;
import org.offprint.papers.Doi;
import org.offprint.papers.ExportFormat;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperExports;
import org.offprint.papers.PaperType;
import org.offprint.papers.Publication;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** DOIs with signs that mean something to every format in which they leave the site. */
class SiciDoiTest extends PublicSiteTest {

    private static final String SICI =
            "10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2";
    private static final String HOSTILE = "10.1000/*a*_b_<svg/onload=alert(1):>`]&lt";

    @Autowired private PaperCatalog papers;
    @Autowired private PaperExports exports;
    private final MarkdownRenderer markdown = MarkdownRenderer.withHeadingsFrom(2);

    @BeforeEach
    void startWithoutPapers() {
        papers.deleteAll(papers.listPapers().stream().map(Paper::id).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {SICI, HOSTILE})
    void escapesItOnThePage(String doi) throws Exception {
        Paper paper = add(doi);
        String url = url(paper);
        assertThat(url).doesNotContainPattern("[<>`\\[\\]]");

        Document page = page(paper.path());

        assertThat(page.select("meta[name=citation_doi]").attr("content")).isEqualTo(doi);
        assertThat(page.select(".links a").eachAttr("href")).containsExactly(url);
        assertThat(page.select(".facts").text()).contains(doi);
        assertThat(page.select("svg[onload], [onload]")).isEmpty();
        for (Element link : page.select("a[href*=doi.org]")) {
            assertThat(plain(link.attr("href"))).isEqualTo(url);
        }
        assertThat(page.select(".styles details")).hasSize(10);
        JsonNode graph =
                JsonMapper.builder()
                        .build()
                        .readTree(
                                page.select("script[type=application/ld+json]").getFirst().data());
        assertThat(graph.toString()).contains(JsonMapper.builder().build().writeValueAsString(doi));
    }

    @ParameterizedTest
    @ValueSource(strings = {SICI, HOSTILE})
    void escapesItInTheMarkdownTwin(String doi) throws Exception {
        Paper paper = add(doi);

        String twin = text(paper.path() + ".md");

        Document shown = Jsoup.parse(markdown.render(MarkdownText.of(twin)).value());
        assertThat(shown.text()).contains("DOI: " + doi);
        assertThat(shown.select("a").eachAttr("href"))
                .contains(url(paper).replace("(", "%28").replace(")", "%29"));
    }

    @ParameterizedTest
    @ValueSource(strings = {SICI, HOSTILE})
    void readsItAgainFromEachFormat(String doi) throws Exception {
        Paper paper = add(doi);

        for (String ending : List.of(".bib", ".ris", ".json")) {
            for (String address : List.of(paper.path() + ending, "/papers" + ending)) {
                assertThat(PasteReader.read(text(address)).readOffline().papers())
                        .as(address)
                        .extracting(found -> found.data().doi())
                        .containsExactly(Doi.of(doi));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SICI, HOSTILE})
    void escapesItInEachStyle(String doi) {
        Paper paper = add(doi);

        for (CitationStyle style : CitationStyle.values()) {
            String html = exports.text(List.of(paper), ExportFormat.HTML, style);
            String text = exports.text(List.of(paper), ExportFormat.TEXT, style);
            String marked = exports.text(List.of(paper), ExportFormat.MARKDOWN, style);

            Stream.of(
                            Jsoup.parse(html),
                            Jsoup.parse(markdown.render(MarkdownText.of(marked)).value()))
                    .forEach(shown -> {
                        assertThat(shown.select("svg")).isEmpty();
                        assertThat(shown.select("a").eachAttr("href"))
                                .as(style.label() + "\n" + shown)
                                // A bare resolver before a DOI is linked by readers of Markdown,
                                // too.
                                .filteredOn(href -> !href.equals("https://doi.org/"))
                                .allMatch(href -> plain(href).equals(url(paper)));
                        if (text.contains("10.1")) {
                            assertThat(shown.text().replace("\u200b", ""))
                                    .as(style.label())
                                    .containsAnyOf(doi, url(paper));
                        }
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SICI,
                "doi:" + SICI + ".",
                "see https://doi.org/" + SICI + " there",
                "<https://doi.org/" + SICI + ">",
                "https://doi.org/10.1002/(SICI)1097-0258(19980815/30)17:15/16%3C1661::AID-SIM968%3E3.0.CO;2-2",
                "https://doi.org/10.1002%2F(SICI)1097-0258(19980815%2F30)17:15%2F16%3C1661::AID-SIM968%3E3.0.CO%3B2-2",
                "https://onlinelibrary.wiley.com/doi/10.1002/(SICI)1097-0258(19980815/30)17:15/16%3C1661::AID-SIM968%3E3.0.CO;2-2/abstract"
            })
    void recognisesItInAPaste(String pasted) {
        assertThat(PasteReader.read(pasted).pieces())
                .filteredOn(piece -> piece instanceof Piece.OfDoi)
                .containsExactly(new Piece.OfDoi(Doi.of(SICI)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@article{a, title={T}, doi={" + SICI + "}}",
                "@article{a, title={T}, doi={10.1002/(SICI)1097-0258(19980815/30)17:15/16{\\textless}1661::AID-SIM968{\\textgreater}3.0.CO;2-2}}",
                "@article{a, title={T}, doi={10.1002/(SICI)1097-0258(19980815/30)17:15/16$\\backslash$textless1661::AID-SIM968$\\backslash$textgreater3.0.CO;2-2}}",
                "@article{a, title={T}, doi={10.1002/(SICI)1097-0258(19980815/30)17:15/16$<$1661::AID-SIM968$>$3.0.CO;2-2}}",
                "@article{a, title={T}, url={http://dx.doi.org/" + SICI + "}}",
                "TY  - JOUR\nTI  - T\nM3  - doi: " + SICI + "\nER  - ",
                "TY  - JOUR\nTI  - T\nUR  - https://doi.org/" + SICI + "\nER  - ",
                "[{\"title\": \"T\", \"DOI\": \"10.1002/(SICI)1097-0258(19980815/30)17:15/16&lt;1661::AID-SIM968&gt;3.0.CO;2-2\"}]",
                "A. Lattice, B. Ring. Lattices without tears in medicine. Statistics in Medicine 17(15), 1661-1682 (1998). https://doi.org/"
                        + SICI
            })
    void readsItInEachSpelling(String source) {
        assertThat(PasteReader.read(source).readOffline().papers())
                .extracting(found -> found.data().doi())
                .containsExactly(Doi.of(SICI));
    }

    /** An address without the encoding of signs that do not need it. */
    private static String plain(String href) {
        return href.replace("%28", "(").replace("%29", ")").replace("%2A", "*");
    }

    private static String url(Paper paper) {
        return Objects.requireNonNull(paper.data().doi()).url().value();
    }

    private Paper add(String doi) {
        return papers.add(
                PaperData.titled("Competing risks")
                        .edit()
                        .type(PaperType.ARTICLE)
                        .authors(List.of(new Author("A", "Lattice")))
                        .publication(Publication.in("Statistics in Medicine", null))
                        .doi(new Doi(doi))
                        .done());
    }
}
