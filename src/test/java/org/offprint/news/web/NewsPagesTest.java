package org.offprint.news.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offprint.EntryFixtures.news;
import static org.offprint.EntryFixtures.only;
import static org.offprint.EntryFixtures.prize;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.PublicSiteTest;
import org.offprint.common.MarkdownText;
import org.offprint.common.Visibility;
import org.offprint.entries.Entry;
import org.offprint.news.NewsData;
import org.offprint.news.NewsService;
import org.offprint.site.ListedPage;
import org.offprint.site.PagePreview;
import org.springframework.beans.factory.annotation.Autowired;

class NewsPagesTest extends PublicSiteTest {

    private static final String HOSTILE = "<script>alert(1)</script> & \"quoted\" *stars*";

    @Autowired private NewsService news;
    @Autowired private NewsPages pages;
    @Autowired private PagePreview<NewsData> preview;
    private List<Entry<NewsData>> stored = List.of();

    @BeforeEach
    void storeNews() {
        stored =
                only(
                        news,
                        List.of(
                                prize(),
                                news("2025-03-04", "An **older** one.\u0001"),
                                news("2026-12-01", "A secret.", Visibility.DRAFT)));
    }

    @Test
    void showsNewsOfEachYearNewestFirst() {
        Document page = page("/news");

        assertThat(page.title()).startsWith("News");
        assertThat(page.select("h1, h2, h3").eachText())
                .containsExactly("News", "2026", "A prize", "2025", "4 March");
        assertThat(page.select("article .when").eachText())
                .containsExactly("24 November", "4 March");
        assertThat(page.select("time").eachAttr("datetime"))
                .containsExactly("2026-11-24", "2025-03-04");
        assertThat(page.select("h3 a").attr("href")).isEqualTo("https://prize.example.org/2026");
        assertThat(page.select(".prose strong").eachText()).containsExactly("older");
    }

    @Test
    void givesEachItemALastingAnchor() {
        String anchor = "news-" + stored.getFirst().id();

        assertThat(page("/news").getElementById(anchor)).isNotNull();
        assertThat(page("/news").select("a[href=#" + anchor + "]")).hasSize(1);
    }

    @Test
    void namesItsOtherFormsAndItsPlaceInTheHead() {
        Document page = page("/news");

        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo("http://localhost:8080/news");
        assertThat(page.select("link[rel=alternate][type=text/markdown]").attr("href"))
                .isEqualTo("/news.md");
        assertThat(page.select("link[rel=alternate][type=application/atom+xml]").attr("href"))
                .isEqualTo("/news/feed.xml");
        assertThat(page.select("script[type=application/ld+json]").html())
                .contains("\"BreadcrumbList\"", "\"http://localhost:8080/news\"");
    }

    @Test
    void hasATwinInMarkdown() {
        assertThat(answer("/news.md").getContentType()).isEqualTo("text/markdown;charset=UTF-8");
        assertThat(text("/news.md"))
                .isEqualTo(
                        """
                        # News

                        ## 2026

                        ### 2026-11-24: A prize

                        The *engine* won; see [the page](/engine).

                        - [https://prize.example.org/2026](https://prize.example.org/2026)

                        ## 2025

                        ### 2025-03-04

                        An **older** one.
                        """);
    }

    @Test
    void hasAFeedWithLastingIdsTrueTimesAndAbsoluteLinks() {
        assertThat(answer("/news/feed.xml").getContentType())
                .isEqualTo("application/atom+xml;charset=UTF-8");
        Document feed = feed();

        Element first = feed.select("entry").first();
        assertThat(feed.select("entry > title").eachText())
                .containsExactly("A prize", "An older one.");
        assertThat(first.select("id").text())
                .isEqualTo("urn:uuid:" + stored.getFirst().id().value());
        assertThat(first.select("published").text()).isEqualTo("2026-11-24T00:00:00Z");
        assertThat(first.select("updated").text())
                .isEqualTo(stored.getFirst().changedAt().toString());
        assertThat(first.select("link").attr("href"))
                .isEqualTo("http://localhost:8080/news#news-" + stored.getFirst().id());
        assertThat(first.select("content").attr("type")).isEqualTo("html");
        assertThat(Jsoup.parse(first.select("content").text()).select("a").attr("href"))
                .isEqualTo("http://localhost:8080/engine");
        assertThat(feed.select("feed > author > name").text()).isNotEmpty();
        assertThat(feed.select("feed > link[rel=self]").attr("href"))
                .isEqualTo("http://localhost:8080/news/feed.xml");
        assertThat(Instant.parse(feed.select("feed > updated").text()))
                .isEqualTo(
                        news.latest(9).stream()
                                .map(Entry::changedAt)
                                .max(Instant::compareTo)
                                .orElseThrow());
    }

    @Test
    void keepsTheIdOfTheFeed() {
        String id = feed().select("feed > id").text();
        news.add(news("2026-11-30", "More."));

        assertThat(id).startsWith("urn:uuid:");
        assertThat(feed().select("feed > id").text()).isEqualTo(id);
        assertThat(feed().select("entry")).hasSize(3);
    }

    @Test
    void showsDraftsNowhere() {
        for (String path : List.of("/news", "/news.md", "/news/feed.xml")) {
            assertThat(text(path)).contains("prize").doesNotContain("secret");
        }
        assertThat(pages.listPages()).extracting(ListedPage::path).containsExactly("/news");
    }

    @Test
    void isNotThereWithoutPublicNews() {
        only(news, List.of(news("2026-12-01", "A secret.", Visibility.DRAFT)));

        assertThat(status("/news")).isEqualTo(404);
        assertThat(status("/news.md")).isEqualTo(404);
        assertThat(status("/news/feed.xml")).isEqualTo(404);
        assertThat(pages.hasContent()).isFalse();
        assertThat(pages.listPages()).isEmpty();
    }

    @Test
    void isFreshAfterEachSave() {
        assertThat(page("/news").select("article")).hasSize(2);
        news.add(news("2026-11-30", "More."));
        assertThat(page("/news").select("article")).hasSize(3);
    }

    @Test
    void showsHostileTextsAsTheyAre() {
        only(
                news,
                List.of(
                        new NewsData(
                                LocalDate.of(2026, 1, 1),
                                HOSTILE,
                                MarkdownText.of("<script>alert(2)</script> & more"),
                                null,
                                Visibility.PUBLIC)));

        Document page = page("/news");
        assertThat(page.select("h3").text()).isEqualTo(HOSTILE);
        assertThat(page.select("script:not([src], [type=application/ld+json])")).isEmpty();
        assertThat(page.select(".prose").text()).isEqualTo("& more");
        assertThat(feed().select("entry > title").text()).isEqualTo(HOSTILE);
        assertThat(text("/news.md"))
                .contains("\\<script\\>alert(1)\\</script\\> & \"quoted\" \\*stars\\*");
    }

    @Test
    void previewsAnItemThatIsNotSaved() {
        Document page =
                Jsoup.parse(preview.render(news("2024-05-06", "Not saved.", Visibility.DRAFT)));

        assertThat(page.select("article .prose").eachText()).containsExactly("Not saved.");
        assertThat(page.select("h2").text()).isEqualTo("2024");
        assertThat(text("/news")).doesNotContain("Not saved.");
    }

    private Document feed() {
        return Jsoup.parse(text("/news/feed.xml"), "", Parser.xmlParser());
    }
}
