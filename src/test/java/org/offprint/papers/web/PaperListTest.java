package org.offprint.papers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offprint.PaperFixtures.catapults;
import static org.offprint.PaperFixtures.draft;
import static org.offprint.PaperFixtures.titled;

import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.PublicSiteTest;
import org.offprint.common.PartialDate;
import org.offprint.papers.Author;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperStatus;
import org.offprint.papers.PaperType;
import org.springframework.beans.factory.annotation.Autowired;

class PaperListTest extends PublicSiteTest {

    @Autowired private PaperCatalog papers;

    @BeforeEach
    void startWithoutPapers() {
        papers.deleteAll(papers.listPapers().stream().map(Paper::id).toList());
    }

    @Test
    void isNotThereWithoutAPaperThatVisitorsSee() {
        papers.add(draft("secret"));
        assertThat(status("/papers")).isEqualTo(404);
        assertThat(status("/papers.md")).isEqualTo(404);
        papers.add(titled("open"));
        assertThat(status("/papers")).isEqualTo(200);
        assertThat(text("/papers")).contains("open").doesNotContain("secret");
        assertThat(text("/papers.md")).contains("open").doesNotContain("secret");
    }

    @Test
    void isGroupedByYearNewestFirst() {
        papers.addAll(
                List.of(
                        of("Old", 1998, PaperType.ARTICLE),
                        titled("No date"),
                        of("New", 2024, PaperType.THESIS),
                        titled("Soon").edit().status(PaperStatus.SUBMITTED).done()));
        Document page = page("/papers");
        assertThat(page.select("section.papers h2").eachText())
                .containsExactly("To appear", "2024", "1998", "Undated");
        assertThat(page.select("section.papers article h3").eachText())
                .containsExactly("Soon", "New", "Old", "No date");
        assertThat(page.text()).doesNotContain("null").doesNotContain("-1");
        assertThat(page("/papers?by=type").select("section.papers h2").eachText())
                .containsExactly("Journal articles", "Theses");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            textBlock =
                    """
                    type=conference            > Catapults in SGD
                    year=2024                  > Catapults in SGD
                    year=1500                  >
                    tag=Deep Learning          > Catapults in SGD
                    author=Liu C               > Catapults in SGD
                    author=nobody-n            >
                    q=CATAP sgd                > Catapults in SGD
                    q=atapults                 >
                    q=training                 > Catapults in SGD
                    q=(((zz%2B)%2B             >
                    q=%25                      >
                    q=babbage engine           > Notes on the engine
                    type=conference&year=1843  >
                    """)
    void isFilteredByLinksAndForm(String parameters, String title) {
        papers.addAll(
                List.of(
                        catapults(),
                        of("Notes on the engine", 1843, PaperType.ARTICLE)
                                .edit()
                                .authors(List.of(Author.parse("Charles Babbage")))
                                .done()));
        Document page = page("/papers?" + parameters.strip().replace(' ', '+'));
        List<String> expected = title == null ? List.of() : List.of(title);
        assertThat(page.select("section.papers article h3").eachText()).isEqualTo(expected);
        assertThat(page.select(".nothing").isEmpty()).isEqualTo(title != null);
    }

    @Test
    void offersOnlyChoicesThatLeadSomewhere() {
        papers.addAll(
                List.of(
                        catapults(),
                        of("A", 2023, PaperType.ARTICLE),
                        of("B", 2023, PaperType.ARTICLE)));
        Document page = page("/papers?year=2023");
        assertThat(page.select(".facets a").eachText())
                .containsExactly("2024 1", "2023 2")
                .doesNotContain("Conference papers 1");
        for (String href : page("/papers").select(".facets a").eachAttr("href")) {
            assertThat(page(href).select("section.papers article")).as(href).isNotEmpty();
        }
        assertThat(page.select(".active a").attr("href")).isEqualTo("/papers");
        assertThat(page.select("input[type=hidden]").outerHtml())
                .contains("name=\"year\"", "value=\"2023\"");
    }

    @Test
    void goesOnFromPageToPage() {
        papers.addAll(
                IntStream.range(0, 101)
                        .mapToObj(i -> of("Paper " + i, 2024, PaperType.ARTICLE))
                        .toList());
        Document first = page("/papers");
        assertThat(first.select("article")).hasSize(50);
        assertThat(first.select("[role=status]").text()).isEqualTo("101 papers");
        assertThat(first.select(".pages a").eachAttr("href")).containsExactly("/papers?page=2");
        Document last = page("/papers?page=3");
        assertThat(last.select("article h3").eachText()).containsExactly("Paper 100");
        assertThat(last.select("link[rel=canonical]").attr("href")).endsWith("/papers?page=3");
        assertThat(status("/papers?page=4")).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"year=abc", "page=-1", "type=x", "q=a&q=b", "by=z"})
    void answersWhatCannotBeReadWith400(String parameters) {
        papers.add(titled("open"));
        assertThat(status("/papers?" + parameters)).isEqualTo(400);
        assertThat(status("/papers.bib?" + parameters)).isEqualTo(400);
    }

    @Test
    void isTheSamePageWhateverElseIsInTheAddress() {
        papers.add(titled("open"));
        assertThat(answer("/papers?utm_source=x&fbclid=y").getHeader("ETag"))
                .isEqualTo(answer("/papers").getHeader("ETag"));
    }

    @Test
    void reflectsNothingUnescaped() {
        papers.add(titled("open"));
        String html = text("/papers?q=%3Cscript%3Ealert(1)%3C/script%3E%22onx=");
        assertThat(html).doesNotContain("<script>alert");
        assertThat(Jsoup.parse(html).select("[onx]")).isEmpty();
        assertThat(page("/papers?q=%3Cb%3E%22").select("input#q").val()).isEqualTo("<b>\"");
    }

    @Test
    void explainsMarksOnceAndFoldsAbstracts() {
        papers.add(catapults());
        Document page = page("/papers");
        assertThat(page.select(".who sup").eachText()).containsExactly("*†", "*");
        assertThat(page.select(".marks").text())
                .isEqualTo("* Equal contribution † Corresponding author");
        assertThat(page.select("details.abstract:not([open]) em").text())
                .isEqualTo("training loss");
        assertThat(page.select("span.Z3988").attr("title")).contains("rft.atitle=Catapults");
        assertThat(page.select("meta[name^=citation_]")).isEmpty();
    }

    @Test
    void showsAChangeAtTheNextRequest() {
        Paper stored = papers.add(of("Before", 2024, PaperType.ARTICLE));
        assertThat(text("/papers")).contains("Before");
        papers.change(stored.id(), stored.version(), of("After", 2024, PaperType.ARTICLE));
        assertThat(text("/papers")).contains("After").doesNotContain("Before");
        assertThat(text("/papers?year=2024")).contains("After");
    }

    private static PaperData of(String title, int year, PaperType type) {
        return PaperData.titled(title).edit().date(PartialDate.of(year)).type(type).done();
    }
}
