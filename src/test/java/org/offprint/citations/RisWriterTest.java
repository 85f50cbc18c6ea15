package org.offprint.citations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RisWriterTest {

    @Test
    void writesAnArticleLineByLine() {
        assertThat(RisWriter.write(List.of(Works.article())).split("\r\n"))
                .containsExactly(
                        "TY  - JOUR",
                        "ID  - key",
                        "AU  - Zhu, Libin",
                        "AU  - van der Berg, Jan, Jr.",
                        "AU  - Belkin, Mikhail",
                        "TI  - Loss landscapes & non-linear systems: 5 % of BERT",
                        "T2  - Applied and Computational Harmonic Analysis",
                        "J2  - Appl. Comput. Harmon. Anal.",
                        "PY  - 2022",
                        "DA  - 2022/07//",
                        "VL  - 59",
                        "IS  - 2",
                        "SP  - 85",
                        "EP  - 116",
                        "SN  - 1063-5203",
                        "DO  - 10.1016/j.acha.2021.12.009",
                        "KW  - optimization",
                        "KW  - neural networks",
                        "LA  - en",
                        "ER  - ");
    }

    @Test
    void writesEachAddressOnceAndWhatRisHasNoTagFor() {
        SequencedMap<String, String> own = new LinkedHashMap<>();
        own.put("visibility", "draft");
        CslItem item =
                new CslItem(
                        "key",
                        CslType.DOCUMENT,
                        Map.of(CslField.TITLE, "T", CslField.URL, "https://a.org/"),
                        List.of(),
                        List.of(),
                        null,
                        new CslExtra(
                                null,
                                List.of(
                                        new CslExtra.Link("code", "https://b.org/"),
                                        new CslExtra.Link(CslExtra.PDF, "https://c.org/x"),
                                        new CslExtra.Link("other", "https://a.org/")),
                                own));

        assertThat(RisWriter.write(List.of(item)).split("\r\n"))
                .containsExactly(
                        "TY  - GEN",
                        "ID  - key",
                        "TI  - T",
                        "UR  - https://a.org/",
                        "UR  - https://b.org/",
                        "L1  - https://c.org/x",
                        "U5  - visibility: draft",
                        "ER  - ");
    }

    @Test
    void partsWorksByABlankLineAndEndsEveryLineTheSame() {
        String ris = RisWriter.write(List.of(Works.conferencePaper(), Works.thesis()));

        assertThat(ris)
                .contains("AU  - 朱, 力冰\r\n", "AU  - ATLAS Collaboration\r\n")
                .contains("DA  - 2024/07/05/\r\n")
                .contains("ER  - \r\n\r\nTY  - THES\r\n")
                .contains("M3  - PhD thesis\r\nPB  - University of Oslo\r\nCY  - Oslo\r\n")
                .endsWith("ER  - \r\n");
        assertThat(ris.replace("\r\n", "")).doesNotContain("\r", "\n");
    }

    @Test
    void keepsANumberedArticlesNumberOffThePages() {
        assertThat(RisWriter.write(List.of(Works.numberedArticle())))
                .contains("C7  - 045001\r\n")
                .doesNotContain("SP  -", "EP  -");
    }

    @Test
    void letsNoTextStartALineOfItsOwn() {
        CslItem work =
                Works.work(
                        CslType.REPORT,
                        List.of(),
                        null,
                        Map.of(
                                CslField.TITLE, "A title",
                                CslField.ABSTRACT, "One.\r\n\r\nER  - \r\nTY  - JOUR"));

        assertThat(RisWriter.write(List.of(work)).split("\r\n"))
                .containsExactly(
                        "TY  - RPRT",
                        "ID  - key",
                        "TI  - A title",
                        "AB  - One. ER - TY - JOUR",
                        "ER  - ");
    }

    @ParameterizedTest
    @CsvSource({
        "ARTICLE_JOURNAL, JOUR",
        "PAPER_CONFERENCE, CPAPER",
        "ARTICLE, UNPB",
        "THESIS, THES",
        "BOOK, BOOK",
        "CHAPTER, CHAP",
        "SOFTWARE, COMP",
        "DATASET, DATA",
        "REPORT, RPRT",
        "DOCUMENT, GEN",
    })
    void callsEveryKindOfWorkByItsName(CslType type, String expected) {
        CslItem work = Works.work(type, List.of(), null, Map.of(CslField.TITLE, "T"));

        assertThat(RisWriter.write(List.of(work))).startsWith("TY  - " + expected + "\r\n");
    }

    @Test
    void writesNothingForNoWorks() {
        assertThat(RisWriter.write(List.of())).isEmpty();
    }
}
