package org.offprint.papers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offprint.PaperFixtures.catapults;
import static org.offprint.PaperFixtures.draft;
import static org.offprint.PaperFixtures.titled;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.PublicSiteTest;
import org.offprint.common.PartialDate;
import org.offprint.common.Slug;
import org.offprint.media.Pdf;
import org.offprint.media.Pdfs;
import org.offprint.papers.Author;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperType;
import org.offprint.papers.Publication;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PaperPageTest extends PublicSiteTest {

    private static final String PDF = "%PDF-1.4\n1 0 obj <</Type /Catalog>> endobj\n%%EOF\n";

    @Autowired private PaperCatalog papers;
    @Autowired private Pdfs pdfs;

    @BeforeEach
    void startWithoutPapers() {
        papers.deleteAll(papers.listPapers().stream().map(Paper::id).toList());
    }

    @Test
    void showsAllThatIsKnown() throws IOException {
        Paper paper = papers.add(withPdf(catapults()));
        Document page = page(paper.path());
        assertThat(page.select("h1").text()).isEqualTo("Catapults in SGD");
        assertThat(page.select(".who").text())
                .isEqualTo("L Zhu*†, C Liu*, Ludwig van Beethoven Jr., ATLAS Collaboration");
        assertThat(page.select(".in").text())
                .isEqualTo("International Conference on Machine Learning (ICML), 21 July 2024");
        assertThat(page.select(".links .note").eachText())
                .containsExactly("Accepted", "Best paper award", "Spotlight");
        assertThat(page.select(".links a").eachAttr("href"))
                .containsExactly(
                        paper.path() + ".pdf",
                        "https://arxiv.org/abs/2306.04815",
                        "https://doi.org/10.1000/catapults",
                        "https://github.com/x/y",
                        "/files/slides.pdf");
        assertThat(page.select(".prose em").text()).isEqualTo("training loss");
        assertThat(page.select(".topics a").eachText())
                .containsExactly("Optimization", "deep learning");
        assertThat(page.select(".versions").text()).isEqualTo("arXiv, June 2023");
        assertThat(page.select(".facts").text())
                .contains("Volume 235", "Pages 62476–62509", "ISSN 2640-3498", "Publisher PMLR");
        assertThat(page.select(".styles details")).hasSize(10);
        assertThat(page.select("pre").text()).startsWith("@inproceedings{zhu2024catapults,");
        assertThat(page.select(".marks").text())
                .isEqualTo("* Equal contribution † Corresponding author");
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        Paper paper = papers.add(titled("Alone"));
        Document page = page(paper.path());
        assertThat(page.select(".who, .in, .marks, .prose, .topics, .versions, .figure")).isEmpty();
        assertThat(page.text()).doesNotContain("null");
        assertThat(page.select("meta[name^=citation_]").eachAttr("name"))
                .containsExactly("citation_title");
    }

    @Test
    void tellsGoogleScholarWhatItsGuidelinesAskFor() throws IOException {
        Paper paper = papers.add(withPdf(catapults()));
        Document page = page(paper.path());
        assertThat(meta(page, "citation_title")).containsExactly("Catapults in SGD");
        assertThat(meta(page, "citation_author"))
                .containsExactly(
                        "L Zhu", "C Liu", "Ludwig van Beethoven Jr.", "ATLAS Collaboration");
        assertThat(meta(page, "citation_publication_date")).containsExactly("2024/07/21");
        assertThat(meta(page, "citation_online_date")).containsExactly("2023/06");
        assertThat(meta(page, "citation_conference_title"))
                .containsExactly("International Conference on Machine Learning");
        assertThat(meta(page, "citation_journal_title")).isEmpty();
        assertThat(meta(page, "citation_firstpage")).containsExactly("62476");
        assertThat(meta(page, "citation_lastpage")).containsExactly("62509");
        assertThat(meta(page, "citation_doi")).containsExactly("10.1000/catapults");
        assertThat(meta(page, "citation_arxiv_id")).containsExactly("2306.04815");
        assertThat(meta(page, "citation_pdf_url"))
                .containsExactly("http://localhost:8080" + paper.path() + ".pdf");
        assertThat(page.select("meta[name^=citation_]").eachAttr("content")).doesNotContain("");
    }

    @ParameterizedTest
    @CsvSource({
        "ARTICLE, citation_journal_title, ScholarlyArticle",
        "CONFERENCE, citation_conference_title, ScholarlyArticle",
        "CHAPTER, citation_inbook_title, Chapter",
        "THESIS, citation_dissertation_institution, Thesis",
        "PREPRINT, , ScholarlyArticle",
        "BOOK, , Book",
        "SOFTWARE, , SoftwareSourceCode",
        "DATASET, , Dataset"
    })
    void namesTheVenueAndTheKindInTheWordsOfEach(
            PaperType type, @Nullable String tag, String kind) {
        Paper paper =
                papers.add(
                        titled("A work")
                                .edit()
                                .type(type)
                                .publication(Publication.in("Somewhere", null))
                                .done());
        Document page = page(paper.path());
        List<String> venues =
                page.select(
                                "meta[name=citation_journal_title], meta[name=citation_conference_title], meta[name=citation_inbook_title], meta[name=citation_dissertation_institution]")
                        .eachAttr("name");
        assertThat(venues).isEqualTo(tag == null ? List.of() : List.of(tag));
        JsonNode graph = graph(page);
        assertThat(graph.get("@type").asString()).isEqualTo(kind);
        assertThat(graph.get("name").asString()).isEqualTo("A work");
    }

    @Test
    void signpostsTheWayForPrograms() throws IOException {
        Paper paper = papers.add(withPdf(catapults()));
        String base = "http://localhost:8080" + paper.path();
        assertThat(answer(paper.path()).getHeader("Link"))
                .contains("<https://orcid.org/0000-0002-1825-0097>; rel=\"author\"")
                .contains("<" + base + ".pdf>; rel=\"item\"; type=\"application/pdf\"")
                .contains("<" + base + ".bib>; rel=\"describedby\"; type=\"application/x-bibtex\"")
                .contains("<https://doi.org/10.1000/catapults>; rel=\"related\"")
                .doesNotContain("cite-as");
    }

    @Test
    void servesThePdfBesideThePage() throws IOException {
        Paper paper = papers.add(withPdf(catapults()));
        var answer = answer(paper.path() + ".pdf");
        assertThat(answer.getContentAsString()).isEqualTo(PDF);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader("Content-Security-Policy")).doesNotContain("sandbox");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-cache");
        assertThat(status(papers.add(titled("none")).path() + ".pdf")).isEqualTo(404);
        Paper hidden = papers.add(withPdf(draft("secret")));
        for (String ending : List.of("", ".pdf", ".md", ".bib", ".ris", ".json")) {
            assertThat(status(hidden.path() + ending)).as(ending).isEqualTo(404);
        }
    }

    @Test
    void leadsFromEachOldAddressToTheNewOne() {
        Paper paper = papers.add(catapults());
        papers.change(paper.id(), 0, catapults().edit().slug(new Slug("spikes")).done());
        for (String ending : List.of("", ".md", ".pdf", ".bib")) {
            var answer = answer(paper.path() + ending);
            assertThat(answer.getStatus()).as(ending).isEqualTo(301);
            assertThat(answer.getHeader("Location")).isEqualTo("/papers/spikes" + ending);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/papers/no-such-paper",
                "/papers/A",
                "/papers/a_b",
                "/papers/x.exe",
                "/papers/a/b",
                "/papers/.pdf"
            })
    void isNotThere(String path) {
        papers.add(titled("open"));
        assertThat(status(path)).isEqualTo(404);
    }

    @Test
    void foldsALongListOfAuthorsWithTheOwnerInSight() {
        List<Author> many =
                IntStream.range(0, 80)
                        .mapToObj(i -> new Author("A", "Author" + i).declaredOwner(i == 60))
                        .toList();
        Document page = page(papers.add(titled("Many").edit().authors(many).done()).path());
        assertThat(page.select("header > .who .person")).hasSize(31);
        assertThat(page.select("header > .who strong").text()).isEqualTo("A Author60");
        assertThat(page.select("details.people .person")).hasSize(80);
    }

    @Test
    void setsMathematicsAndSaysItInPlainTextElsewhere() {
        Paper paper =
                papers.add(
                        titled("Sorting in $O(n^2)$ <b>time</b>")
                                .edit()
                                .date(PartialDate.of(2024))
                                .done());
        Document page = page(paper.path());
        assertThat(page.select("h1 math")).hasSize(1);
        assertThat(page.select("h1 b")).isEmpty();
        assertThat(page.title()).startsWith("Sorting in O(n²) <b>time</b>");
        assertThat(meta(page, "citation_title")).containsExactly("Sorting in O(n²) <b>time</b>");
    }

    @Test
    void marksTheLanguageOfWhatIsWrittenInAnother() {
        Paper paper =
                papers.add(titled("حول المحركات").edit().language("ar").abstractText("نص").done());
        Document page = page(paper.path());
        assertThat(page.select("h1").attr("lang")).isEqualTo("ar");
        assertThat(page.select("h1").attr("dir")).isEqualTo("auto");
        assertThat(page.select(".prose").attr("lang")).isEqualTo("ar");
    }

    @Test
    void hasATwinInMarkdown() {
        Paper paper = papers.add(catapults());
        assertThat(text(paper.path() + ".md"))
                .startsWith("# Catapults in SGD\n")
                .contains("Spikes in the *training loss*.", "```bibtex\n@inproceedings{");
        assertThat(page(paper.path()).select("link[type=text/markdown]").attr("href"))
                .isEqualTo(paper.path() + ".md");
    }

    private PaperData withPdf(PaperData paper) throws IOException {
        Pdf pdf = pdfs.store(new ByteArrayInputStream(PDF.getBytes(StandardCharsets.US_ASCII)));
        return paper.edit().pdf(pdf).done();
    }

    private static List<String> meta(Document page, String name) {
        return page.select("meta[name=" + name + "]").eachAttr("content");
    }

    private static JsonNode graph(Document page) {
        return JsonMapper.shared()
                .readTree(page.select("script[type=application/ld+json]").first().data());
    }
}
