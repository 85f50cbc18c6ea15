package org.offprint.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A visitor follows every link, with no script run. */
@TestInstance(Lifecycle.PER_CLASS)
class WalkTheSiteTest extends SampleSiteTest {

    private @Nullable Walk walk;
    private Set<String> pagesFromHome = Set.of();

    /** One walk for all these tests, which only look: from home, then on from what machines ask. */
    private Walk walk() {
        Walk walked = walk;
        if (walked == null) {
            walked = Walk.from(site(), "/");
            pagesFromHome = walked.paths("text/html");
            walked.goOnFrom("/robots.txt", "/sitemap.xml");
            walk = walked;
        }
        return walked;
    }

    @Test
    void everyPageIsThereAndKeepsTheRules() {
        Walk walk = walk();

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
        walk();

        assertThat(siteMap().keySet()).isEqualTo(pagesFromHome);
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
