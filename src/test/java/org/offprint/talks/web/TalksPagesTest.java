package org.offprint.talks.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offprint.EntryFixtures.keynote;
import static org.offprint.EntryFixtures.only;
import static org.offprint.EntryFixtures.talk;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.PublicSiteTest;
import org.offprint.common.Visibility;
import org.offprint.site.PagePreview;
import org.offprint.talks.TalkData;
import org.offprint.talks.TalkService;
import org.springframework.beans.factory.annotation.Autowired;

class TalksPagesTest extends PublicSiteTest {

    @Autowired private TalkService talks;
    @Autowired private TalksPages pages;
    @Autowired private PagePreview<TalkData> preview;

    @BeforeEach
    void storeTalks() {
        only(
                talks,
                List.of(
                        talk("Looms <i>and</i> cards", "2025", Visibility.PUBLIC),
                        keynote(),
                        talk("A secret", "2026-09-01", Visibility.DRAFT)));
    }

    @Test
    void showsTalksOfEachYearNewestFirst() {
        Document page = page("/talks");

        assertThat(page.select("h1, h2, h3").eachText())
                .containsExactly(
                        "Talks", "2026", "Engines that compute", "2025", "Looms <i>and</i> cards");
        assertThat(page.select(".when").eachText()).containsExactly("3–5 July Keynote");
        assertThat(page.select(".who").eachText())
                .containsExactly("International Congress of Engines, Turin, Italy");
        assertThat(page.select("details .prose em").text()).isEqualTo("analytical");
        assertThat(page.select(".more a").eachText())
                .containsExactly(
                        "Slides of “Engines that compute”",
                        "ice.example.org of “Engines that compute”");
        assertThat(page.select("link[type=text/markdown]").attr("href")).isEqualTo("/talks.md");
    }

    @Test
    void hasATwinInMarkdown() {
        assertThat(text("/talks.md"))
                .isEqualTo(
                        """
                        # Talks

                        ## 2026

                        ### Engines that compute

                        3 July 2026 – 5 July 2026, Keynote, International Congress of Engines, Turin, Italy

                        On the *analytical* engine.

                        - [Slides](http://localhost:8080/media/slides.pdf)

                        - [ice.example.org](https://www.ice.example.org/)

                        ## 2025

                        ### Looms \\<i\\>and\\</i\\> cards

                        2025
                        """);
    }

    @Test
    void isNotThereWithoutPublicTalks() {
        assertThat(text("/talks")).doesNotContain("secret");
        assertThat(text("/talks.md")).doesNotContain("secret");

        only(talks, List.of(talk("A secret", "2026", Visibility.DRAFT)));

        assertThat(status("/talks")).isEqualTo(404);
        assertThat(status("/talks.md")).isEqualTo(404);
        assertThat(pages.hasContent()).isFalse();
        assertThat(pages.listPages()).isEmpty();
    }

    @Test
    void setsFormulasInTitles() {
        only(talks, List.of(talk("Sorting in $O(n)$", "2026", Visibility.PUBLIC)));

        assertThat(page("/talks").select("h3 math")).hasSize(1);
        assertThat(text("/talks.md")).contains("### Sorting in $O(n)$");
    }

    @Test
    void previewsATalkThatIsNotSaved() {
        Document page = Jsoup.parse(preview.render(talk("Not saved", "2024", Visibility.DRAFT)));

        assertThat(page.select("h2, h3").eachText()).containsExactly("2024", "Not saved");
    }
}
