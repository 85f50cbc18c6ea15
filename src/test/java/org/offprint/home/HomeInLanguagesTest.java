package org.offprint.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.common.WebLink;
import org.offprint.site.Accent;
import org.offprint.site.Look;
import org.offprint.site.MenuEntry;
import org.offprint.site.SiteSettings;
import org.offprint.site.SiteSettingsService;
import org.offprint.site.Typeface;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(properties = "offprint.starter=sample")
@AutoConfigureMockMvc
class HomeInLanguagesTest {

    @TempDir static Path data;

    @Autowired private MockMvcTester mvc;
    @Autowired private SiteSettingsService settings;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("offprint.data", () -> data);
    }

    @AfterEach
    void beAsUsual() {
        save("en", Look.USUAL);
    }

    @ParameterizedTest
    @CsvSource({
        "en, ltr, Skip to content, Selected papers, Dark page, Last changed",
        "ar, rtl, انتقل إلى المحتوى, أبحاث مختارة, صفحة داكنة, آخر تحديث",
        "zh-Hans, ltr, 跳到正文, 代表论文, 深色页面, 最近更新"
    })
    void speaksTheLanguageOfTheSite(
            String language,
            String direction,
            String skip,
            String papers,
            String dark,
            String changed)
            throws Exception {
        save(language, Look.USUAL);
        Document page = page("/");
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("html").attr("dir")).isEqualTo(direction);
        assertThat(page.select("body > a.skip").text()).isEqualTo(skip);
        assertThat(page.select("#papers").text()).isEqualTo(papers);
        assertThat(page.select(".scheme").attr("data-dark")).isEqualTo(dark);
        assertThat(page.select(".changed").text()).contains(changed).containsPattern("[0-9]{4}");
    }

    @Test
    void readsItsScriptBeforeThePageIsDrawnAndHasNoOther() throws Exception {
        Document page = page("/");
        assertThat(page.select("script:not([type='application/ld+json'])")).hasSize(1);
        Element script = page.select("head > script[src]").first();
        assertThat(script).isNotNull();
        assertThat(script.hasAttr("defer")).isFalse();
        assertThat(script.hasAttr("async")).isFalse();
        assertThat(page.select("[style], style")).isEmpty();
    }

    @Test
    void goesOnWithTheOldSheetUntilTheLookIsSaved() throws Exception {
        String usual = sheet();
        save("en", new Look(Accent.of("#0a6"), Typeface.JOURNAL));
        String dressed = sheet();
        assertThat(dressed).isNotEqualTo(usual);
        assertThat(mvc.get().uri(usual)).hasStatusOk();
        assertThat(mvc.get().uri(dressed))
                .hasStatusOk()
                .bodyText()
                .contains("--accent:light-dark(", "--text:\"Latin Modern Roman\"");
    }

    @Test
    void hasLandmarksAndHeadingsInOrder() throws Exception {
        Document page = page("/");
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("nav[aria-label]")).hasSize(1);
        assertThat(page.select("footer")).hasSize(1);
        assertThat(page.select("a.skip").attr("href")).isEqualTo("#main");
        int last = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).isLessThanOrEqualTo(last + 1);
            last = level;
        }
    }

    private String sheet() throws Exception {
        return page("/").select("link[rel=stylesheet]").attr("href");
    }

    private Document page(String path) throws Exception {
        return Jsoup.parse(mvc.get().uri(path).exchange().getResponse().getContentAsString());
    }

    private void save(String language, Look look) {
        settings.save(
                new SiteSettings(
                        settings.get().version(),
                        null,
                        language,
                        null,
                        List.of(new MenuEntry("Lab", WebLink.of("https://lab.example.org/"))),
                        look));
    }
}
