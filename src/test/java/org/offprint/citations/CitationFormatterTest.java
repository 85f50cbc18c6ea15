package org.offprint.citations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CitationFormatterTest {

    private static final CitationFormatter FORMATTER = new CitationFormatter();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "APA       | Zhu, L., van der Berg Jr., J., & Belkin, M. (2022). Loss landscapes & non-linear systems: 5 % of BERT. Applied and Computational Harmonic Analysis, 59(2), 85–116. https://doi.org/10.1016/j.acha.2021.12.009",
                "MLA       | Zhu, Libin, et al. “Loss Landscapes & Non-Linear Systems: 5 % of BERT.” Applied and Computational Harmonic Analysis, vol. 59, no. 2, July 2022, pp. 85–116, https://doi.org/10.1016/j.acha.2021.12.009.",
                "CHICAGO   | Zhu, Libin, Jan van der Berg Jr., and Mikhail Belkin. 2022. “Loss Landscapes & Non-Linear Systems: 5 % of BERT.” Applied and Computational Harmonic Analysis 59 (2): 85–116. https://doi.org/10.1016/j.acha.2021.12.009.",
                "HARVARD   | Zhu, L., van der Berg Jr., J. and Belkin, M. (2022) “Loss landscapes & non-linear systems: 5 % of BERT,” Applied and Computational Harmonic Analysis, 59(2), pp. 85–116. Available at: https://doi.org/10.1016/j.acha.2021.12.009.",
                "VANCOUVER | Zhu L, van der Berg Jr. J, Belkin M. Loss landscapes & non-linear systems: 5 % of BERT. Appl. Comput. Harmon. Anal. 2022 Jul;59(2):85–116.",
                "IEEE      | L. Zhu, J. van der Berg Jr., and M. Belkin, “Loss landscapes & non-linear systems: 5 % of BERT,” Appl. Comput. Harmon. Anal., vol. 59, no. 2, pp. 85–116, Jul. 2022, doi: 10.1016/j.acha.2021.12.009.",
                "ACM       | Libin Zhu, Jan van der Berg Jr., and Mikhail Belkin. 2022. Loss landscapes & non-linear systems: 5 % of BERT. Appl. Comput. Harmon. Anal. 59, 2 (July 2022), 85–116. https://doi.org/10.1016/j.acha.2021.12.009",
                "AMS       | Zhu, Libin, van der Berg Jr., Jan, and Belkin, Mikhail, Loss landscapes & non-linear systems: 5 % of BERT, Applied and Computational Harmonic Analysis 59 no. 2 (2022) 85–116.",
                "NATURE    | Zhu, L., van der Berg Jr., J. & Belkin, M. Loss landscapes & non-linear systems: 5 % of BERT. Appl. Comput. Harmon. Anal. 59, 85–116 (2022).",
                "LNCS      | Zhu, L., van der Berg Jr., J., Belkin, M.: Loss landscapes & non-linear systems: 5 % of BERT. Appl. Comput. Harmon. Anal. 59, 85–116 (2022). https://doi.org/10.1016/j.acha.2021.12.009.",
            })
    void writesAnArticleInEveryStyle(CitationStyle style, String expected) {
        assertThat(text(style, Works.article())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "APA       | 朱力冰, Zhu, L., & ATLAS Collaboration. (2024). Catapults in SGD: spikes in the training loss. International Conference on Machine Learning, 1–20. https://a.org/x?a=1&b=2",
                "MLA       | 朱力冰, et al. “Catapults in SGD: Spikes in the Training Loss.” International Conference on Machine Learning, 2024, pp. 1–20, https://a.org/x?a=1&b=2.",
                "CHICAGO   | 朱力冰, Libin Zhu, and ATLAS Collaboration. 2024. “Catapults in SGD: Spikes in the Training Loss.” International Conference on Machine Learning, July 5, 1–20. https://a.org/x?a=1&b=2.",
                "HARVARD   | 朱力冰, Zhu, L. and ATLAS Collaboration (2024) “Catapults in SGD: spikes in the training loss,” International Conference on Machine Learning. PMLR, pp. 1–20. Available at: https://a.org/x?a=1&b=2.",
                "VANCOUVER | 朱力冰, Zhu L, ATLAS Collaboration. Catapults in SGD: spikes in the training loss. In: International Conference on Machine Learning [Internet]. PMLR; 2024. pp. 1–20. Available from: https://a.org/x?a=1&b=2",
                "IEEE      | 朱力冰, L. Zhu, and ATLAS Collaboration, “Catapults in SGD: spikes in the training loss,” in International Conference on Machine Learning, PMLR, Jul. 2024, pp. 1–20. [Online]. Available: https://a.org/x?a=1&b=2",
                "ACM       | 朱力冰, Libin Zhu, and ATLAS Collaboration. 2024. Catapults in SGD: spikes in the training loss. In International Conference on Machine Learning, July 05, 2024. PMLR, 1–20. Retrieved from https://a.org/x?a=1&b=2",
                "AMS       | 朱力冰, Zhu, Libin, and ATLAS Collaboration, Catapults in SGD: spikes in the training loss, in International Conference on Machine Learning, PMLR, pp. 1–20.",
                "NATURE    | 朱力冰, Zhu, L. & ATLAS Collaboration. Catapults in SGD: spikes in the training loss. in International Conference on Machine Learning 1–20 (PMLR, 2024).",
                "LNCS      | 朱力冰, Zhu, L., ATLAS Collaboration: Catapults in SGD: spikes in the training loss. In: International Conference on Machine Learning. pp. 1–20. PMLR (2024).",
            })
    void writesAConferencePaperInEveryStyle(CitationStyle style, String expected) {
        assertThat(text(style, Works.conferencePaper())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "APA       | Łódź, H. (2023). Feature learning [PhD thesis]. University of Oslo.",
                "MLA       | Łódź, Håvard. Feature Learning. 2023. University of Oslo, PhD thesis.",
                "CHICAGO   | Łódź, Håvard. 2023. “Feature Learning.” PhD thesis, University of Oslo.",
                "HARVARD   | Łódź, H. (2023) Feature learning. PhD thesis. University of Oslo.",
                "VANCOUVER | Łódź H. Feature learning [PhD thesis]. [Oslo]: University of Oslo; 2023.",
                "IEEE      | H. Łódź, “Feature learning,” PhD thesis, University of Oslo, Oslo, 2023.",
                "ACM       | Håvard Łódź. 2023. Feature learning. PhD thesis. University of Oslo, Oslo.",
                "AMS       | Łódź, Håvard, Feature learning, PhD thesis, University of Oslo, 2023.",
                "NATURE    | Łódź, H. Feature learning. (University of Oslo, Oslo, 2023).",
                "LNCS      | Łódź, H.: Feature learning, (2023).",
            })
    void writesAThesisInEveryStyle(CitationStyle style, String expected) {
        assertThat(text(style, Works.thesis())).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void writesTheNumberOfAnArticleAsItIs(CitationStyle style) {
        assertThat(text(style, Works.numberedArticle())).containsOnlyOnce("045001");
    }

    @Test
    void marksUpItalicsWeightAndLinks() {
        CslItem article = Works.article();

        assertThat(FORMATTER.format(CitationStyle.NATURE, article, Locale.ENGLISH).html().value())
                .isEqualTo(
                        "Zhu, L., van der Berg Jr., J. &amp; Belkin, M. Loss landscapes &amp;"
                                + " non-linear systems: 5 % of BERT. <i>Appl. Comput. Harmon."
                                + " Anal.</i> <b>59</b>, 85–116 (2022).");
        assertThat(FORMATTER.format(CitationStyle.APA, article, Locale.ENGLISH).html().value())
                .endsWith(
                        "<a href=\"https://doi.org/10.1016/j.acha.2021.12.009\">"
                                + "https://doi.org/10.1016/j.acha.2021.12.009</a>");
    }

    @ParameterizedTest
    @EnumSource
    void letsNoMarkupOfAWorkThrough(CitationStyle style) {
        CslItem hostile =
                Works.work(
                        CslType.ARTICLE_JOURNAL,
                        List.of(CslName.person("<b onclick=a>", "<script>alert(1)</script>")),
                        null,
                        Map.of(
                                CslField.TITLE, "<img src=x onerror=alert(1)> & <i>x</i>",
                                CslField.CONTAINER_TITLE, "\"><svg/onload=alert(1)>",
                                CslField.URL, "javascript:alert(1)"));

        Citation citation = FORMATTER.format(style, hostile, Locale.ENGLISH);

        assertThat(citation.html().value())
                .doesNotContainIgnoringCase("<script", "<img", "<svg", "<b on", "href=\"java");
        assertThat(citation.text().toLowerCase(Locale.ROOT)).contains("<img src=x onerror=");
    }

    @ParameterizedTest
    @EnumSource
    void writesAWorkOfWhichOnlyTheTitleIsKnown(CitationStyle style) {
        CslItem work =
                Works.work(
                        CslType.DOCUMENT, List.of(), null, Map.of(CslField.TITLE, "Only a title"));

        assertThat(text(style, work)).containsIgnoringCase("Only a title").doesNotContain("null");
    }

    @Test
    void writesItsWordsInTheReadersLanguage() {
        CslItem paper = Works.conferencePaper();

        assertThat(FORMATTER.format(CitationStyle.ACM, paper, Locale.forLanguageTag("ar")).text())
                .contains("يوليو");
        assertThat(FORMATTER.format(CitationStyle.ACM, paper, Locale.SIMPLIFIED_CHINESE).text())
                .contains("七月");
        assertThat(FORMATTER.format(CitationStyle.ACM, paper, Locale.GERMAN).text())
                .isEqualTo(text(CitationStyle.ACM, paper));
    }

    @Test
    void answersManyThreadsAtOnce() throws Exception {
        List<Callable<String>> asked =
                List.of(
                        () -> text(CitationStyle.IEEE, Works.article()),
                        () -> text(CitationStyle.IEEE, Works.thesis()));
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 50; i++) {
                List<Future<String>> answers = threads.invokeAll(asked);
                assertThat(answers.get(0).get()).startsWith("L. Zhu").contains("vol. 59");
                assertThat(answers.get(1).get()).startsWith("H. Łódź").doesNotContain("vol.");
            }
        }
    }

    @Test
    void writesEveryStyleInItsOrder() {
        assertThat(FORMATTER.formatAll(Works.thesis(), Locale.ENGLISH))
                .extracting(Citation::style)
                .containsExactly(CitationStyle.values());
    }

    private static String text(CitationStyle style, CslItem item) {
        return FORMATTER.format(style, item, Locale.ENGLISH).text();
    }
}
