package org.offprint.exchange.ris;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.common.PartialDate;
import org.offprint.exchange.Batch;
import org.offprint.exchange.FoundPaper;
import org.offprint.exchange.PaperField;
import org.offprint.exchange.ReadProblem;
import org.offprint.papers.ArxivId;
import org.offprint.papers.Author;
import org.offprint.papers.Doi;
import org.offprint.papers.Isbn;
import org.offprint.papers.Issn;
import org.offprint.papers.LinkKind;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperStatus;
import org.offprint.papers.PaperType;

class RisReaderTest {

    @Test
    void readsARecordOfScienceDirect() {
        PaperData paper =
                one(
                        """
                        TY  - JOUR
                        T1  - Loss landscapes and optimization in over-parameterized non-linear systems
                        AU  - Liu, Chaoyue
                        AU  - Zhu, Libin
                        JO  - Applied and Computational Harmonic Analysis
                        VL  - 59
                        SP  - 85
                        EP  - 116
                        PY  - 2022
                        DA  - 2022/07/01/
                        T2  - Special Issue on Harmonic Analysis and Machine Learning
                        SN  - 1063-5203
                        DO  - https://doi.org/10.1016/j.acha.2021.12.009
                        UR  - https://www.sciencedirect.com/science/article/pii/S106352032100110X
                        KW  - Deep learning
                        KW  - Optimization
                        AB  - The success of deep learning.
                        ER  -\s
                        """);

        assertThat(paper.type()).isEqualTo(PaperType.ARTICLE);
        assertThat(paper.venue()).isEqualTo("Applied and Computational Harmonic Analysis");
        assertThat(paper.venueShort()).isNull();
        assertThat(paper.publication().pages()).isEqualTo("85–116");
        assertThat(paper.date()).isEqualTo(new PartialDate(2022, 7, 1));
        assertThat(paper.doi()).isEqualTo(Doi.of("10.1016/j.acha.2021.12.009"));
        assertThat(paper.publication().issn()).isEqualTo(Issn.of("1063-5203"));
        assertThat(paper.tags()).containsExactly("Deep learning", "Optimization");
        assertThat(paper.links()).extracting("kind").containsExactly(LinkKind.PUBLISHER);
        assertThat(paper.attention()).isNull();
    }

    @Test
    void readsARecordOfSpringer() {
        PaperData paper =
                one(
                        """
                        TY  - CONF
                        AU  - Zeiler, Matthew D.
                        AU  - Fergus, Rob
                        ED  - Fleet, David
                        ED  - Pajdla, Tomas
                        PY  - 2014
                        DA  - 2014//
                        TI  - Visualizing and Understanding Convolutional Networks
                        BT  - Computer Vision – ECCV 2014
                        SP  - 818
                        EP  - 833
                        PB  - Springer International Publishing
                        CY  - Cham
                        AB  - Large models.
                        SN  - 978-3-319-10590-1
                        ID  - 10.1007/978-3-319-10590-1_53
                        ER  -\s
                        """);

        assertThat(paper.type()).isEqualTo(PaperType.CONFERENCE);
        assertThat(paper.venue()).isEqualTo("Computer Vision – ECCV 2014");
        assertThat(paper.publication().editors())
                .containsExactly(new Author("David", "Fleet"), new Author("Tomas", "Pajdla"));
        assertThat(paper.publication().isbn()).isEqualTo(Isbn.of("978-3-319-10590-1"));
        assertThat(paper.date()).isEqualTo(PartialDate.of(2014));
        assertThat(paper.citationKey()).isNull();
    }

    @Test
    void readsARecordOfIeee() {
        PaperData paper =
                one(
                        """
                        TY  - CONF
                        TI  - Deep Residual Learning for Image Recognition
                        T2  - 2016 IEEE Conference on Computer Vision and Pattern Recognition (CVPR)
                        SP  - 770
                        EP  - 778
                        AU  - K. He
                        AU  - X. Zhang
                        PY  - 2016
                        DO  - 10.1109/CVPR.2016.90
                        JO  - 2016 IEEE Conference on Computer Vision and Pattern Recognition (CVPR)
                        IS  -\s
                        SN  - 1063-6919
                        VO  -\s
                        VL  -\s
                        JA  - 2016 IEEE Conference on Computer Vision and Pattern Recognition (CVPR)
                        Y1  - 27-30 June 2016
                        ER  -\s
                        """);

        assertThat(paper.authors())
                .containsExactly(new Author("K.", "He"), new Author("X.", "Zhang"));
        assertThat(paper.venueShort()).isNull();
        assertThat(paper.publication().volume()).isNull();
        assertThat(paper.publication().issue()).isNull();
        assertThat(paper.date().year()).isEqualTo(2016);
        assertThat(paper.date().month()).isEqualTo(6);
    }

    @Test
    void readsARecordOfScopus() {
        PaperData paper =
                one(
                        """
                        TY  - JOUR
                        TI  - A finding
                        T2  - Journal of Findings
                        J2  - J. Find.
                        VL  - 12
                        IS  - 3
                        C7  - 104567
                        PY  - 2021
                        DO  - 10.1000/find
                        UR  - https://www.scopus.com/inward/record.uri?eid=2-s2.0-1&doi=10.1000%2ffind
                        AU  - Núñez, A.
                        AU  - The Find Consortium
                        AB  - First line
                        goes on here.

                        Second paragraph.
                        KW  - one; two
                        N1  - Export Date: 5 May 2021
                        N1  - Cited By: 15
                        M3  - Article
                        DB  - Scopus
                        LA  - English
                        ER  -
                        """);

        assertThat(paper.venueShort()).isEqualTo("J. Find.");
        assertThat(paper.publication().articleNumber()).isEqualTo("104567");
        assertThat(paper.authors())
                .containsExactly(
                        new Author("A.", "Núñez"), new Author(null, "The Find Consortium"));
        assertThat(paper.abstractText()).isEqualTo("First line goes on here.\n\nSecond paragraph.");
        assertThat(paper.tags()).containsExactly("one", "two");
        assertThat(paper.note()).isNull();
        assertThat(paper.language()).isEqualTo("en");
        assertThat(paper.links()).isEmpty();
        assertThat(paper.url()).isNull();
    }

    @Test
    void readsARecordOfEndNote() {
        PaperData paper =
                one(
                        """
                        TY  - CHAP
                        AU  - Doe, Jane
                        A2  - Roe, Richard
                        PY  - 2003
                        DA  - Mar 12
                        ST  - Short
                        TI  - A chapter
                        BT  - The book
                        T3  - Series of books
                        SP  - 12-34
                        PB  - Press
                        SN  - 0387310738 9780387310732
                        ID  - 42
                        N1  - Two parts
                        L1  - internal-pdf://123/a.pdf
                        L1  - https://example.org/a.pdf
                        ER  -

                        """);

        assertThat(paper.type()).isEqualTo(PaperType.CHAPTER);
        assertThat(paper.venue()).isEqualTo("The book");
        assertThat(paper.publication().editors()).containsExactly(new Author("Richard", "Roe"));
        assertThat(paper.publication().series()).isEqualTo("Series of books");
        assertThat(paper.publication().pages()).isEqualTo("12–34");
        assertThat(paper.publication().isbn()).isEqualTo(Isbn.of("0387310738"));
        assertThat(paper.date()).isEqualTo(new PartialDate(2003, 3, 12));
        assertThat(paper.citationKey()).isNull();
        assertThat(paper.note()).isEqualTo("Two parts");
        assertThat(paper.links()).extracting("kind").containsExactly(LinkKind.PDF);
    }

    @Test
    void readsARecordOfPubMed() {
        PaperData paper =
                one(
                        """
                        PMID- 26017442
                        OWN - NLM
                        IS  - 1476-4687 (Electronic)
                        IS  - 0028-0836 (Linking)
                        VI  - 521
                        IP  - 7553
                        DP  - 2015 May 28
                        TI  - Deep learning allows computational models that are composed of
                              multiple layers.
                        PG  - 436-44
                        LID - 10.1038/nature14539 [doi]
                        AB  - Deep learning.
                        FAU - LeCun, Yann
                        AU  - LeCun Y
                        FAU - Bengio, Yoshua
                        AU  - Bengio Y
                        LA  - eng
                        PT  - Journal Article
                        TA  - Nature
                        JT  - Nature
                        """);

        assertThat(paper.title())
                .isEqualTo(
                        "Deep learning allows computational models that are composed of multiple layers");
        assertThat(paper.authors())
                .containsExactly(new Author("Yann", "LeCun"), new Author("Yoshua", "Bengio"));
        assertThat(paper.venue()).isEqualTo("Nature");
        assertThat(paper.date()).isEqualTo(new PartialDate(2015, 5, 28));
        assertThat(paper.doi()).isEqualTo(Doi.of("10.1038/nature14539"));
        assertThat(paper.publication().issn()).isEqualTo(Issn.of("1476-4687"));
        assertThat(paper.language()).isEqualTo("en");
    }

    @Test
    void readsAThesisAReportAndAPreprint() {
        PaperData thesis =
                one("TY  - THES\nTI  - T\nM3  - Master's thesis\nPB  - ETH Zürich\nER  - ");
        assertThat(thesis.publication().institution()).isEqualTo("ETH Zürich");
        assertThat(thesis.note()).isEqualTo("Master's thesis");

        PaperData report = one("TY  - RPRT\nTI  - T\nPB  - NBER\nM1  - 123\nER  - ");
        assertThat(report.publication().institution()).isEqualTo("NBER");
        assertThat(report.publication().issue()).isEqualTo("123");

        PaperData preprint =
                one(
                        "TY  - UNPB\nTI  - T\nPB  - arXiv\nUR  - http://arxiv.org/abs/2010.01092v2\nER  - ");
        assertThat(preprint.arxiv()).isEqualTo(ArxivId.of("2010.01092"));
        assertThat(preprint.venue()).isNull();
        assertThat(one("TY  - INPR\nTI  - T\nER  - ").status()).isEqualTo(PaperStatus.ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource({
        "JOUR, ARTICLE",
        "EJOUR, ARTICLE",
        "MGZN, ARTICLE",
        "NEWS, ARTICLE",
        "INPR, ARTICLE",
        "CONF, CONFERENCE",
        "CPAPER, CONFERENCE",
        "CHAP, CHAPTER",
        "ECHAP, CHAPTER",
        "ENCYC, CHAPTER",
        "DICT, CHAPTER",
        "BOOK, BOOK",
        "EBOOK, BOOK",
        "EDBOOK, BOOK",
        "SER, BOOK",
        "THES, THESIS",
        "RPRT, OTHER",
        "COMP, SOFTWARE",
        "DATA, DATASET",
        "AGGR, DATASET",
        "UNPB, PREPRINT",
        "UNPD, PREPRINT",
        "MANSCPT, PREPRINT",
        "PREPRINT, PREPRINT",
        "GEN, OTHER",
        "ELEC, OTHER",
        "WEB, OTHER",
        "PAT, OTHER",
        "VIDEO, OTHER",
        "SLIDE, OTHER",
        "STAND, OTHER",
        "jour, ARTICLE"
    })
    void knowsTheTypes(String type, PaperType expected) {
        assertThat(one("TY  - %s\nTI  - x\nER  - ".formatted(type)).type()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    PY  - 2020                          | 2020
                    PY  - 2020///                       | 2020
                    PY  - 2020/05/12/                   | 2020-05-12
                    Y1  - 2020/05//                     | 2020-05
                    Y1  - 2020/05/12/Spring             | 2020-05-12
                    PY  - 2020@DA  - 2020/05/12         | 2020-05-12
                    PY  - 2020@DA  - 2020-05-12         | 2020-05-12
                    PY  - 2020@DA  - 2021/05/12         | 2020
                    PY  - 2020@DA  - May                | 2020-05
                    PY  - 2020@DA  - May 12             | 2020-05-12
                    DA  - 12 May 2020                   | 2020-05-12
                    DA  - May-June 2020                 | 2020-05
                    PY  - May 2020                      | 2020-05
                    PY  - 2020/13/40                    | 2020
                    PY  - 2020/00/00                    | 2020
                    Y1  - 2020-05-12                    | 2020-05-12
                    """)
    void readsDatesInAnySpelling(String lines, String expected) {
        PaperData paper =
                one("TY  - JOUR\nTI  - x\n%s\nER  - ".formatted(lines.replace('@', '\n')));

        assertThat(paper.date()).isNotNull();
        assertThat(paper.date().iso()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Doe, Jane                 | Jane||Doe|
                    Doe,Jane                  | Jane||Doe|
                    Doe, Jane M.,             | Jane M.||Doe|
                    van der Berg, Jan         | Jan|van der|Berg|
                    King, Martin, Jr.         | Martin||King|Jr.
                    King, Jr., Martin         | Martin||King|Jr.
                    Jane Doe                  | Jane||Doe|
                    J. Doe                    | J.||Doe|
                    Ludwig van Beethoven      | Ludwig|van|Beethoven|
                    ATLAS Collaboration       | ||ATLAS Collaboration|
                    World Health Organization | ||World Health Organization|
                    Plato                     | ||Plato|
                    Press, William H.         | William H.||Press|
                    """)
    void readsNamesInAnySpelling(
            String name, String given, String particle, String family, String suffix) {
        assertThat(one("TY  - JOUR\nTI  - x\nAU  - %s\nER  - ".formatted(name)).authors())
                .containsExactly(new Author(given, particle, family, suffix));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TY  - JOUR\nTI  - A title\nVL  - 7\nER  - \n",
                "TY  - JOUR\r\nTI  - A title\r\nVL  - 7\r\nER  - \r\n",
                "TY  - JOUR\rTI  - A title\rVL  - 7\rER  - \r",
                "\uFEFFTY  - JOUR\nTI  - A title\nVL  - 7\nER  -",
                "TY - JOUR\nTI - A title\nVL - 7\nER - ",
                "ty  - JOUR\nti  - A title\nvl  - 7\ner  - ",
                "TY  - JOUR\nTI  - A\n      title\nVL  - 7",
                "TY  - JOUR\nTI  -A title\nVL  -7\nER  -",
                "Provider: JSTOR http://www.jstor.org\nContent: text/plain\n\nTY  - JOUR\nTI  - A title\nVL  - 7\nER  - ",
                "  TY  - JOUR\n  TI  - A title\n  XX  - unknown\n  VL  - 7\n  ER  - ",
                "TY  - JOUR\nTI  - \nA title\nVL  - 7\nER  - ",
                "TY  - JOUR\n\nTI  - A title\n\nVL  - 7\n\nER  - "
            })
    void takesAnySpellingOfTheFormat(String text) {
        PaperData paper = one(text);

        assertThat(paper.title()).isEqualTo("A title");
        assertThat(paper.publication().volume()).isEqualTo("7");
        assertThat(paper.attention()).isNull();
    }

    @Test
    void tellsWhatItCouldNotRead() {
        Batch batch =
                RisReader.read(
                        """
                        TY  - JOUR
                        TI  - First
                        TY  - JUNK
                        TI  - Second
                        ER  -

                        AU  - Doe, Jane
                        TI  - Third
                        JO  - Journal
                        ER  -
                        TY  - JOUR
                        VL  - 1
                        ER  -
                        """);

        assertThat(batch.papers().stream().map(paper -> paper.data().title()))
                .containsExactly("First", "Second", "Third");
        assertThat(batch.papers().get(2).data().type()).isEqualTo(PaperType.ARTICLE);
        assertThat(batch.problems()).extracting(ReadProblem::line).containsExactly(3, 7, 11);
        assertThat(batch.problems()).extracting(ReadProblem::column).containsOnly(1);
        assertThat(batch.problems().getFirst().message()).contains("“JUNK”");
    }

    @Test
    void tellsWhereThePartsStand() {
        FoundPaper paper =
                RisReader.read("x\nTY  - JOUR\nTI  - A title\nDO  - 10.1000/x\nER  - \n")
                        .papers()
                        .getFirst();

        assertThat(paper.line()).isEqualTo(2);
        assertThat(paper.endLine()).isEqualTo(5);
        assertThat(paper.evidence())
                .extracting(e -> e.field(), e -> paper.source().substring(e.start(), e.end()))
                .containsExactly(
                        Tuple.tuple(PaperField.TYPE, "JOUR"),
                        Tuple.tuple(PaperField.TITLE, "A title"),
                        Tuple.tuple(PaperField.DOI, "10.1000/x"));
    }

    @Test
    void keepsADashInAContinuedLine() {
        PaperData paper =
                one(
                        "TY  - JOUR\nTI  - x\nAB  - UV\nis - as everybody knows - light\nAN - end\nER  - ");

        assertThat(paper.abstractText()).isEqualTo("UV is - as everybody knows - light");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "no record", "ER  - ", "\u0000\u0000", "{\"a\": 1}"})
    void saysWhenThereIsNoRecord(String text) {
        Batch batch = RisReader.read(text);

        assertThat(batch.papers()).isEmpty();
        assertThat(batch.problems()).hasSize(1);
        assertThat(batch.problems().getFirst().message()).endsWith(".");
    }

    @Timeout(10)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "TY  - ",
                "TY  - JOUR\n",
                "AU  - a\n",
                "AB  - x\n\n",
                "-",
                "\r",
                "TI",
                "a\n",
                ",;"
            })
    void staysQuickOnHostileText(String piece) {
        RisReader.read(piece.repeat(1_000_000 / piece.length()));
        RisReader.read("TY  - JOUR\nTI  - x\nN1  - " + piece.repeat(200_000 / piece.length()));
        RisReader.read("TY  - JOUR\nTI  - x\nAU  - " + piece.repeat(200_000 / piece.length()));
    }

    private static PaperData one(String ris) {
        Batch batch = RisReader.read(ris);
        assertThat(batch.problems()).isEmpty();
        assertThat(batch.papers()).hasSize(1);
        return batch.papers().getFirst().data();
    }
}
