package org.offprint.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class SiteFrameTest {

    @Test
    void tellsCardsWhatThePageIs() {
        Document page =
                page(
                        frame("en")
                                .describedAs("On “engines”.")
                                .ofType("article")
                                .illustratedBy(new PageImage("/media/a.jpg", 1200, 630, "Gears")));
        assertThat(property(page, "og:type")).isEqualTo("article");
        assertThat(property(page, "og:title")).isEqualTo("Engines");
        assertThat(property(page, "og:description")).isEqualTo("On “engines”.");
        assertThat(property(page, "og:url")).isEqualTo("https://ada.example.org/engines");
        assertThat(property(page, "og:site_name")).isEqualTo("Ada Lovelace");
        assertThat(property(page, "og:image")).isEqualTo("https://ada.example.org/media/a.jpg");
        assertThat(property(page, "og:image:width")).isEqualTo("1200");
        assertThat(property(page, "og:image:height")).isEqualTo("630");
        assertThat(property(page, "og:image:alt")).isEqualTo("Gears");
        assertThat(page.select("meta[name=twitter:card]").attr("content"))
                .isEqualTo("summary_large_image");
        assertThat(page.title()).isEqualTo("Engines · Ada Lovelace");
    }

    @Test
    void hasNoEmptyTag() {
        Document page = page(frame("en"));
        assertThat(page.select("meta[content='']")).isEmpty();
        assertThat(page.select("meta[property^=og:image], meta[property=og:description]"))
                .isEmpty();
        assertThat(page.select("link[rel=alternate], footer a")).isEmpty();
    }

    @Test
    void namesFeedsForProgramsAndForPeople() {
        Document page =
                page(frame("en").withFeed("/engines/feed.xml", "News").withMarkdown("/engines.md"));
        assertThat(page.select("link[rel=alternate]").eachAttr("type"))
                .containsExactly("application/atom+xml", "text/markdown");
        assertThat(page.select("link[rel=alternate]").eachAttr("href"))
                .containsExactly("/engines/feed.xml", "/engines.md");
        assertThat(page.select("footer a").eachAttr("href")).containsExactly("/engines/feed.xml");
    }

    @ParameterizedTest
    @CsvSource({
        "en,ltr",
        "ar,rtl",
        "ar-EG,rtl",
        "he,rtl",
        "fa,rtl",
        "zh-Hans,ltr",
        "pa-Arab,rtl",
        "az-Latn,ltr",
        "ur-Latn,ltr",
        "yi,rtl"
    })
    void runsTheWayOfItsLanguage(String language, String direction) {
        assertThat(page(frame(language)).select("html").attr("dir")).isEqualTo(direction);
    }

    private static String property(Document page, String name) {
        return page.select("meta[property=" + name + "]").attr("content");
    }

    private static Document page(SiteFrame frame) {
        return Jsoup.parse(
                new Templates()
                        .render(
                                "layout/site.jte",
                                Map.of(
                                        "frame",
                                        frame,
                                        "content",
                                        (gg.jte.Content)
                                                out -> out.writeContent("<main id=main></main>"))));
    }

    private static SiteFrame frame(String language) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("words/site");
        messages.setDefaultEncoding("UTF-8");
        return new SiteFrame(
                language,
                "Ada Lovelace",
                "https://ada.example.org",
                PageHead.titled(
                        "Engines · Ada Lovelace",
                        "Engines",
                        "website",
                        "https://ada.example.org/engines"),
                true,
                List.of(),
                null,
                new FrameFiles("/site/site.css", "/site/site.js", "/site/icon.svg"),
                new SiteWords(messages, Locale.forLanguageTag(language)));
    }
}
