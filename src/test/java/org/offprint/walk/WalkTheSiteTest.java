package org.offprint.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** A visitor follows every link, with no script run. */
class WalkTheSiteTest extends SampleSiteTest {

    @Test
    void everyPageIsThereAndKeepsTheRules() {
        Walk walk = Walk.from(site(), "/", "/robots.txt", "/sitemap.xml");

        assertThat(walk.complaints()).isEmpty();
        assertThat(walk.paths("text/html"))
                .contains("/", "/papers", "/news", "/talks", "/teaching", "/cv", "/engine");
        assertThat(walk.paths("application/pdf"))
                .contains("/cv.pdf", "/media/slides.pdf", "/papers/2024-zhu-catapults-in-sgd.pdf");
        assertThat(walk.paths("text/markdown")).contains("/index.md", "/papers.md", "/engine.md");
        assertThat(walk.paths("application/atom+xml")).contains("/feed.xml", "/news/feed.xml");
    }

    @Test
    void theSiteMapListsEveryPageAndNothingElse() {
        Walk fromHome = Walk.from(site(), "/");

        assertThat(siteMap().keySet()).isEqualTo(fromHome.paths("text/html"));
    }

    @Test
    void theSiteMapTellsWhenPapersWereChanged() {
        Map<String, Instant> listed = siteMap();

        assertThat(papers().listPublic())
                .isNotEmpty()
                .allSatisfy(paper ->
                        assertThat(listed.get("/papers/" + paper.slug()))
                                .isEqualTo(paper.changedAt().truncatedTo(ChronoUnit.SECONDS)));
    }

    /** When each page was changed, by its path. */
    private Map<String, Instant> siteMap() {
        Map<String, Instant> pages = new HashMap<>();
        for (Element url :
                Jsoup.parse(site().get("/sitemap.xml").text(), Parser.xmlParser()).select("url")) {
            pages.put(
                    PublicSite.path(url.expectFirst("loc").text()),
                    Instant.parse(url.expectFirst("lastmod").text()));
        }
        return pages;
    }
}
