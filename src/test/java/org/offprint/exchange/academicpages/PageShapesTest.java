package org.offprint.exchange.academicpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of papers that are not plain bullets. */
class PageShapesTest {

    private static final AcademicPageReader READER =
            new AcademicPageReader(hidden -> Optional.empty());

    private static void assertBothPapers(String list) {
        String source = "# Publications\n\n" + list;
        List<ReadPaper> papers = READER.read(source, "about.md").papers();

        assertThat(papers)
                .extracting(ReadPaper::title)
                .isEqualTo(List.of("Slow rivers and more", "Lakes do not flow today"));
        assertThat(papers)
                .extracting(ReadPaper::authors)
                .containsOnly(List.of("Ann One", "Bea Two"));
        assertThat(papers).extracting(ReadPaper::venue).containsOnly("ICML");
        assertThat(papers).extracting(ReadPaper::year).isEqualTo(List.of(2020, 2021));
        assertThat(papers).allSatisfy(paper -> assertThat(source).contains(paper.raw()));
    }

    @Test
    void readsHtmlList() {
        assertBothPapers(
                """
                <ul>
                  <li><a href="https://e.org/1">Slow rivers and more</a>, Ann One, Bea Two. <i>ICML 2020</i></li>
                  <li><b>Lakes do not flow today</b><br>
                    Ann One and Bea Two<br>ICML 2021
                    <ul><li><a href="https://github.com/a/b">code</a></li></ul>
                  </li>
                </ul>
                """);
    }

    @Test
    void readsTable() {
        assertBothPapers(
                """
                <table><tbody>
                <tr><td><img src="a.png"></td><td><p><strong>Slow rivers and more</strong></p><p>Ann One, Bea Two</p><p>ICML 2020</p></td></tr>
                <tr><td><img src="b.png"></td><td><strong>Lakes do not flow today</strong><br>Ann One, Bea Two<br>ICML 2021</td></tr>
                </tbody></table>
                """);
    }

    @Test
    void readsBoxesOfTheAcadHomepage() {
        assertBothPapers(
                """
                <div class='paper-box'><div class='paper-box-image'><div><div class="badge">ICML 2020</div><img src='a.png' alt="sym"></div></div>
                <div class='paper-box-text' markdown="1">

                [Slow rivers and more](https://e.org/1)

                **Ann One***, Bea Two

                [**Project**](https://e.org/project) <strong><span class='show_paper_citations'></span></strong>
                - Rivers are slow, and this is what we show in this paper of ours.
                </div>
                </div>

                <div class='paper-box'><div class='paper-box-image'><div class="badge">ICML 2021</div></div>
                <div class='paper-box-text' markdown="1">

                ### Lakes do not flow today

                Ann One, Bea Two
                </div>
                </div>
                """);
    }

    @Test
    void readsSeriesOfBoxes() {
        assertBothPapers(
                """
                <div class="pubs">
                <div class="pub"><div class="pub-title">Slow rivers and more</div><div class="pub-authors">Ann One, Bea Two</div><div class="pub-venue">ICML 2020</div></div>
                <div class="pub"><div class="pub-title">Lakes do not flow today</div><div class="pub-authors">Ann One, Bea Two</div><div class="pub-venue">ICML 2021</div></div>
                </div>
                """);
    }

    @Test
    void readsFoldedPapers() {
        assertBothPapers(
                """
                <details><summary><b>Slow rivers and more</b>, Ann One, Bea Two. ICML 2020.</summary><p>Abstract: we show that rivers are slow.</p></details>
                <details>
                <summary>Older</summary>

                - [Lakes do not flow today](https://e.org/2), Ann One, Bea Two, ICML 2021
                </details>
                """);
    }

    @Test
    void readsParagraphs() {
        assertBothPapers(
                """
                [**Slow rivers and more**](https://e.org/1)\\
                Ann One\\*, Bea Two, *ICML 2020*

                How slow is a river? We show that it is slow in many ways.

                **Lakes do not flow today**<br>
                Ann One, Bea Two<br>
                ICML, 2021.
                """);
    }

    @Test
    void readsLinesAsReferences() {
        assertBothPapers(
                """
                Ann One, Bea Two (2020). Slow rivers and more. ICML. https://e.org/a-long-address/1
                Ann One, Bea Two (2021). Lakes do not flow today. ICML. https://e.org/a-long-address/2
                """);
    }

    @Test
    void readsHeadingsAsTitles() {
        assertBothPapers(
                """
                ### Slow rivers and more
                Ann One, Bea Two

                ICML 2020

                ### Lakes do not flow today
                Authors: Ann One, Bea Two. ICML 2021.
                """);
    }

    @Test
    void readsMarkersInBrackets() {
        assertBothPapers(
                """
                [1] Ann One, Bea Two. "Slow rivers and more." ICML 2020.

                [2] Ann One, Bea Two. "Lakes do not flow today." ICML 2021.
                """);
    }

    @Test
    void readsWindowsLines() {
        assertBothPapers(
                "- Ann One, Bea Two. \"Slow rivers and more.\"\r\n  ICML 2020.\r\n"
                        + "- Ann One, Bea Two. \"Lakes do not flow today.\" ICML 2021.\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "*", "+", "1.", "2)", "  *"})
    void makesOnePaperOfEachItem(String marker) {
        StringBuilder list = new StringBuilder("# Papers\n\nSome of them:\n\n");
        for (int i = 0; i < 25; i++) {
            list.append(marker).append(i % 3 == 0 ? " ???\n" : " [T" + i + "](x) and **b** (c\n");
            list.append(i % 5 == 0 ? "    - [pdf](https://e.org/p)\n" : "")
                    .append(i % 4 == 0 ? "\n" : "");
        }

        List<ReadPaper> papers = READER.read(list.toString(), "about.md").papers();

        assertThat(papers).hasSize(25);
        assertThat(papers).allSatisfy(paper -> assertThat(list.toString()).contains(paper.raw()));
        assertThat(papers).allSatisfy(paper -> assertThat(paper.title()).isNotBlank());
        assertThat(papers).extracting(ReadPaper::attention).doesNotContainNull();
    }
}
