package org.offprint.exchange.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.offprint.exchange.FoundPaper;

/** Pastes that hold several things, and pastes that are made to take long. */
class MixedPasteTest {

    private static final String ENTRY =
            """
            @article{noether1921,
              author = {Noether, Emmy},
              title = {Idealtheorie in {R}ingbereichen},
              journal = ann, year = 1921, volume = {83}, pages = {24--66}
            }
            """;
    private static final String MACRO = "@string{ann = {Mathematische Annalen}}\n";
    private static final String RECORD =
            """
            TY  - JOUR
            AU  - Noether, Emmy
            TI  - Idealtheorie in Ringbereichen
            PY  - 1921
            ER  -
            """;
    private static final String ITEM =
            """
            [{"id": "noether", "type": "article-journal", "title": "Idealtheorie in Ringbereichen",
              "author": [{"family": "Noether", "given": "Emmy"}]}]
            """;
    private static final String REFERENCE =
            "K. He, X. Zhang, S. Ren, and J. Sun, “Deep residual learning for image recognition,” in Proc. CVPR, 2016, pp. 770–778.";
    private static final String BULLET =
            "- **Catapults in SGD**, [L Zhu](https://zhu.example.org), C Liu. *ICML 2024* [[pdf]](https://example.org/a.pdf)";

    @Test
    void readsAMixtureOfEverythingInItsOrder() {
        String pasted =
                String.join(
                        "\n",
                        "My papers:",
                        "",
                        MACRO,
                        ENTRY,
                        "and also",
                        REFERENCE,
                        "https://doi.org/10.1000/he2016",
                        "",
                        "https://doi.org/10.1000/xyz123",
                        "",
                        RECORD,
                        BULLET,
                        ITEM);

        Recognised read = PasteReader.read(pasted);

        assertThat(read.pieces().stream().map(MixedPasteTest::shown))
                .containsExactly(
                        "My papers:",
                        "BibTeX 1",
                        "and also",
                        "a reference 1",
                        "10.1000/xyz123",
                        "RIS 1",
                        "a bullet 1",
                        "CSL-JSON 1");
        assertThat(papers(read))
                .allSatisfy(paper ->
                        assertThat(lines(pasted, paper))
                                .contains(
                                        paper.source()
                                                .strip()
                                                .lines()
                                                .findFirst()
                                                .orElseThrow()
                                                .strip()));
    }

    @Test
    void readsEntriesThatSpeakOfEachOtherAcrossOtherText() {
        List<FoundPaper> papers = papers(PasteReader.read(MACRO + "\nsome words\n\n" + ENTRY));

        assertThat(papers).hasSize(1);
        assertThat(papers.getFirst().data().venue()).isEqualTo("Mathematische Annalen");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    (see 10.1016/S0022-2836(81)90087-5) | 10.1016/S0022-2836(81)90087-5
                    see https://doi.org/10.1000/xyz | 10.1000/xyz
                    My ORCID is 0000-0002-1825-0097, my best paper 10.1000/x. | My ORCID is + 0000-0002-1825-0097 + , my best paper + 10.1000/x
                    ORCID iD: 0000-0002-1825-0097 | 0000-0002-1825-0097
                    orcid.org/0000-0002-1694-233x | 0000-0002-1694-233X
                    https://www.biorxiv.org/content/10.1101/2020.05.12.091231v2.full | 10.1101/2020.05.12.091231
                    https://dl.acm.org/doi/abs/10.1145/3290605.3300233?download=true | 10.1145/3290605.3300233
                    https://link.springer.com/content/pdf/10.1007/s10994-021-05946-3.pdf | 10.1007/s10994-021-05946-3
                    call me at 555-1234 | call me at 555-1234
                    2306.99 | 2306.99
                    10.1/x | 10.1/x
                    """)
    void findsIdentifiersWithinOtherWords(String pasted, String pieces) {
        assertThat(
                        PasteReader.read(pasted).pieces().stream()
                                .map(MixedPasteTest::shown)
                                .collect(Collectors.joining(" + ")))
                .isEqualTo(pieces);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void takesListsApart(String list) {
        assertThat(papers(PasteReader.read(list)))
                .hasSize(3)
                .allSatisfy(paper -> assertThat(paper.data().authors()).isNotEmpty());
    }

    static List<String> lists() {
        String one = "J. Doe and R. Roe, “On rings,” J. Algebra, vol. 1, pp. 1–9, 2020.";
        String two = "J. Doe, “On fields,” J. Algebra, vol. 2,\n  pp. 10–19, 2021.";
        String three = "R. Roe, “On groups,” J. Algebra, vol. 3, pp. 20–29, 2022. doi:10.1000/g";
        return List.of(
                one + "\n" + two.replace("\n ", "") + "\n" + three,
                one + "\n\n" + two + "\n\n" + three,
                "[1] " + one + "\n[2] " + two + "\n[3] " + three,
                "1. " + one + "\n2. " + two + "\r\n3. " + three,
                "• " + one + "\n• " + two + "\n• " + three + "\n",
                "- " + one + "\n\n- " + two + "\n\n- " + three);
    }

    @Test
    void losesNoWords() {
        Random random = new Random(7);
        List<String> parts =
                List.of(
                        ENTRY,
                        RECORD,
                        ITEM,
                        REFERENCE,
                        BULLET,
                        "10.1000/xyz",
                        "some words",
                        "\n",
                        "\n\n",
                        " ",
                        "\n\nunrelated\n\n",
                        "[1] ",
                        "- ",
                        "“",
                        "}");
        for (int i = 0; i < 300; i++) {
            StringBuilder pasted = new StringBuilder();
            for (int k = 0; k < 12; k++) {
                pasted.append(parts.get(random.nextInt(parts.size())));
            }
            String text = pasted.toString();
            long unrelated = count(text, "\n\nunrelated\n\n");
            long kept =
                    PasteReader.read(text).pieces().stream()
                            .map(MixedPasteTest::whole)
                            .mapToLong(piece -> count(piece, "unrelated"))
                            .sum();
            assertThat(kept).as(text).isGreaterThanOrEqualTo(unrelated);
        }
    }

    @Test
    void isQuickWithOneEntry() {
        for (int i = 0; i < 50; i++) {
            PasteReader.read(ENTRY);
            PasteReader.read(REFERENCE);
        }
        for (String text : List.of(ENTRY, RECORD, ITEM, REFERENCE, BULLET, "10.1000/xyz")) {
            long start = cpuTime();
            PasteReader.read(text);
            assertThat(Duration.ofNanos(cpuTime() - start)).isLessThan(Duration.ofMillis(50));
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    @Timeout(60)
    void endsSoonOnAMegabyteOfAnything(String part) {
        String pasted = part.repeat(1_000_000 / part.length());
        long start = cpuTime();

        Recognised read = PasteReader.read(pasted);

        assertThat(read.sentence()).isNotBlank();
        assertThat(Duration.ofNanos(cpuTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    static List<String> hostile() {
        return List.of(
                "@article{",
                "@",
                "{",
                "[{\"",
                "{\"a\"\n",
                "[",
                "TY  - \n",
                "ER  - \n",
                "(",
                "\n",
                "10.1000/",
                "10.1000/)))",
                "https://",
                "https://doi.org/10.1000/a\n",
                "2306.04815\n",
                "A. B, ",
                "“",
                "- ",
                "- [a](b)\n",
                "[1]\n",
                "1. a\n",
                "# a\n- b\n",
                "word \n\n",
                "some words, 2020.\n",
                REFERENCE + "\n",
                ENTRY,
                RECORD,
                ITEM);
    }

    private static List<FoundPaper> papers(Recognised read) {
        return read.pieces().stream()
                .filter(Piece.OfText.class::isInstance)
                .flatMap(piece -> ((Piece.OfText) piece).batch().papers().stream())
                .toList();
    }

    private static String shown(Piece piece) {
        return switch (piece) {
            case Piece.OfDoi doi -> doi.doi().value();
            case Piece.OfArxiv arxiv -> arxiv.id().value();
            case Piece.OfOrcid orcid -> orcid.orcid().value();
            case Piece.OfText text -> text.batch().kind() + " " + text.batch().papers().size();
            case Piece.Unknown unknown -> unknown.text();
        };
    }

    private static String whole(Piece piece) {
        return piece instanceof Piece.OfText text
                ? text.batch().papers().stream()
                        .map(FoundPaper::source)
                        .collect(Collectors.joining(" "))
                : shown(piece);
    }

    private static long count(String text, String part) {
        long count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
            count++;
        }
        return count;
    }

    private static String lines(String pasted, FoundPaper paper) {
        return pasted.lines()
                .skip(paper.line() - 1)
                .limit(paper.endLine() - paper.line() + 1)
                .collect(Collectors.joining("\n"));
    }

    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
