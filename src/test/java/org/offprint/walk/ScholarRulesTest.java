package org.offprint.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.offprint.markdown.MathText;
import org.offprint.papers.Author;

/** Google Scholar's inclusion guidelines for webmasters, over every paper of the sample. */
class ScholarRulesTest extends SampleSiteTest {

    @Test
    void everyPaperHasItsTitleAndItsAuthorsOneByOne() {
        assertThat(papers().listPublic())
                .hasSizeGreaterThan(20)
                .allSatisfy(paper -> {
                    Document page = page(paper);
                    assertThat(all(page, "title"))
                            .containsExactly(MathText.plain(paper.data().title()))
                            .noneMatch(title -> title.contains("$") && !title.contains("${"));
                    assertThat(all(page, "author"))
                            .isEqualTo(
                                    paper.data().authors().stream()
                                            .map(Author::displayName)
                                            .toList());
                });
    }

    @Test
    void datesAreWrittenWithSlashes() {
        assertThat(papers().listPublic())
                .allSatisfy(paper -> {
                    Document page = page(paper);
                    assertThat(all(page, "publication_date"))
                            .hasSize(paper.data().date() == null ? 0 : 1);
                    assertThat(page.select("meta[name^=citation_][name$=date]").eachAttr("content"))
                            .allMatch(date -> date.matches("\\d{4}(/\\d\\d(/\\d\\d)?)?"));
                });
        Document catapults = site().get("/papers/2024-zhu-catapults-in-sgd").page();
        assertThat(all(catapults, "publication_date")).containsExactly("2024/07/21");
        assertThat(all(catapults, "online_date")).containsExactly("2023/06");
    }

    @Test
    void onePublicationCarriesAPaper() {
        assertThat(papers().listPublic())
                .allSatisfy(paper -> {
                    Document page = page(paper);
                    assertThat(
                                    all(page, "journal_title").size()
                                            + all(page, "conference_title").size()
                                            + all(page, "inbook_title").size()
                                            + all(page, "dissertation_institution").size()
                                            + all(page, "technical_report_institution").size())
                            .isLessThanOrEqualTo(1);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "article, journal_title, Venue of article",
        "conference, conference_title, Venue of conference",
        "chapter, inbook_title, Venue of chapter",
        "thesis, dissertation_institution, University of Turin"
    })
    void eachTypeNamesWhereItAppeared(String type, String tag, String where) {
        assertThat(all(pageOfType(type), tag)).containsExactly(where);
    }

    @Test
    void volumeIssueAndPagesAreApart() {
        Document page = pageOfType("article");

        assertThat(all(page, "volume")).containsExactly("7");
        assertThat(all(page, "issue")).containsExactly("2");
        assertThat(all(page, "firstpage")).containsExactly("10");
        assertThat(all(page, "lastpage")).containsExactly("19");
        assertThat(all(page, "doi")).containsExactly("10.5555/type.article");
    }

    @Test
    void numbersAreThoseOfThePublication() {
        Document page = site().get("/papers/2024-zhu-catapults-in-sgd").page();

        assertThat(all(page, "issn")).containsExactly("2640-3498");
        assertThat(all(page, "isbn")).hasSize(1);
        assertThat(all(page, "arxiv_id")).containsExactly("2306.04815");
    }

    @Test
    void thePdfLiesInTheFolderOfThePageAndIsThere() {
        assertThat(papers().listPublic())
                .allSatisfy(paper -> {
                    List<String> addresses = all(page(paper), "pdf_url");
                    assertThat(addresses)
                            .isEqualTo(
                                    paper.data().pdf() == null
                                            ? List.of()
                                            : List.of(PublicSite.ORIGIN + paper.path() + ".pdf"));
                    for (String address : addresses) {
                        Answer pdf = site().get(PublicSite.path(address));
                        assertThat(pdf.status()).isEqualTo(200);
                        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
                        assertThat(pdf.text()).startsWith("%PDF-");
                    }
                });
    }

    @ParameterizedTest
    @EnumSource
    void noPageButAPapersHasSuchTags(Section section) {
        assertThat(site().get(section.path).page().select("meta[name^=citation_]")).isEmpty();
    }

    private enum Section {
        HOME("/"),
        PAPERS("/papers"),
        FOUND("/papers?type=article"),
        NEWS("/news"),
        VITA("/cv"),
        FREE("/engine");

        private final String path;

        Section(String path) {
            this.path = path;
        }
    }

    private static List<String> all(Document page, String tag) {
        return page.select("meta[name=citation_%s]".formatted(tag)).stream()
                .map((Element meta) -> meta.attr("content"))
                .toList();
    }
}
