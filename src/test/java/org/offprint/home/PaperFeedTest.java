package org.offprint.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.PaperFixtures;
import org.offprint.common.MarkdownText;
import org.offprint.common.PartialDate;
import org.offprint.common.Visibility;
import org.offprint.news.NewsData;
import org.offprint.news.NewsService;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(properties = {"offprint.starter=empty", "offprint.url=https://ada.example.org"})
@AutoConfigureMockMvc
class PaperFeedTest {

    @TempDir static Path data;

    @Autowired private MockMvcTester mvc;
    @Autowired private PaperCatalog papers;
    @Autowired private NewsService news;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("offprint.data", () -> data);
    }

    @BeforeEach
    void beginWithoutPapers() {
        papers.deleteAll(papers.listPapers().stream().map(Paper::id).toList());
    }

    @Test
    void isNotThereWithoutAPaper() throws Exception {
        papers.add(PaperFixtures.draft("Draft"));

        assertThat(mvc.get().uri("/feed.xml")).hasStatus(404);
        assertThat(text("/")).doesNotContain("/feed.xml");
    }

    @Test
    void tellsAllOfAPaperAndLeadsToItsPage() throws Exception {
        Paper paper =
                papers.add(
                        PaperFixtures.catapults()
                                .edit()
                                .title("Notes on <the> engine & $x$")
                                .date(new PartialDate(2024, 7, 5))
                                .done());

        Document feed = Jsoup.parse(text("/feed.xml"), Parser.xmlParser());

        assertThat(feed.select("entry > id").text()).isEqualTo("urn:uuid:" + paper.id());
        assertThat(feed.select("entry > title").text()).isEqualTo("Notes on <the> engine & x");
        assertThat(feed.select("entry > link").attr("href"))
                .isEqualTo("https://ada.example.org" + paper.path());
        assertThat(feed.select("entry > published").text()).isEqualTo("2024-07-05T00:00:00Z");
        assertThat(feed.select("entry > updated").text()).isEqualTo(paper.changedAt().toString());
        assertThat(Jsoup.parse(feed.select("entry > content").text()).text())
                .contains("L Zhu, C Liu")
                .contains("International Conference on Machine Learning")
                .contains("Spikes in the training loss.");
        assertThat(text("/"))
                .contains("type=\"application/atom+xml\"")
                .contains("href=\"/feed.xml\"");
    }

    @Test
    void hasTheFiftyNewestPublicPapers() throws Exception {
        IntStream.range(0, 52)
                .forEach(i ->
                        papers.add(
                                PaperData.titled("Of " + (1900 + i))
                                        .edit()
                                        .date(PartialDate.of(1900 + i))
                                        .done()));
        papers.add(PaperFixtures.draft("Draft"));

        Document feed = Jsoup.parse(text("/feed.xml"), Parser.xmlParser());

        assertThat(feed.select("entry > title").eachText())
                .hasSize(50)
                .startsWith("Of 1951", "Of 1950")
                .doesNotContain("Draft");
    }

    @Test
    void theHomePageShowsTheLatestNewsAndHasATwin() throws Exception {
        for (int day = 1; day <= 4; day++) {
            news.add(
                    new NewsData(
                            LocalDate.of(2026, 3, day),
                            day == 4 ? "A title" : null,
                            MarkdownText.of("What *happened* on day " + day + "."),
                            null,
                            day == 3 ? Visibility.DRAFT : Visibility.PUBLIC));
        }
        Document page = Jsoup.parse(text("/"));

        assertThat(page.select(".latest time").eachText())
                .containsExactly("4 March 2026", "2 March 2026", "1 March 2026");
        assertThat(page.select(".latest .prose").first().text())
                .isEqualTo("A title What happened on day 4.");
        assertThat(page.select(".latest .all a").attr("href")).isEqualTo("/news");
        assertThat(text("/index.md"))
                .contains("## News\n\n4 March 2026, A title\n\nWhat *happened* on day 4.\n")
                .doesNotContain("day 3");
    }

    private String text(String path) throws Exception {
        return mvc.get().uri(path).exchange().getResponse().getContentAsString();
    }
}
