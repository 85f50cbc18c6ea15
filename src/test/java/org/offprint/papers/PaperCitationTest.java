package org.offprint.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.PaperFixtures;
import org.offprint.bibtex.BibtexEntry;
import org.offprint.bibtex.BibtexWriter;
import org.offprint.citations.CslField;
import org.offprint.citations.CslItem;
import org.offprint.citations.CslName;
import org.offprint.citations.CslType;
import org.offprint.citations.RisWriter;
import org.offprint.common.PartialDate;
import org.offprint.common.Slug;
import org.offprint.common.WebLink;

class PaperCitationTest {

    @Test
    void writesAConferencePaperAsBibtex() {
        assertThat(bibtex(PaperFixtures.catapults()))
                .isEqualTo(
                        """
                        @inproceedings{zhu2024catapults,
                          title = {Catapults in {SGD}},
                          author = {Zhu, L and Liu, C and van Beethoven, Jr., Ludwig and {ATLAS Collaboration}},
                          editor = {van der Berg, III, Jan and {The Editors}},
                          booktitle = {International Conference on Machine Learning},
                          publisher = {PMLR},
                          series = {Proceedings of Machine Learning Research},
                          volume = {235},
                          number = {1},
                          pages = {62476--62509},
                          year = {2024},
                          month = jul,
                          note = {To appear},
                          doi = {10.1000/catapults},
                          issn = {2640-3498},
                          isbn = {978-0-387-31073-2},
                          eprint = {2306.04815},
                          archivePrefix = {arXiv},
                          keywords = {Optimization, deep learning}
                        }
                        """);
    }

    @Test
    void writesAllThatBibtexCanHoldForOtherPrograms() {
        String whole =
                BibtexWriter.write(
                        PaperCitation.entries(List.of(stored(PaperFixtures.catapults()))));

        assertThat(whole)
                .startsWith("@inproceedings{zhu2024catapults,\n  title = {Catapults in {SGD}},\n")
                .endsWith(
                        """
                          keywords = {Optimization, deep learning},
                          day = {21},
                          institution = {University of Washington},
                          articleno = {e17},
                          url = {https://arxiv.org/pdf/2306.04815.pdf},
                          language = {en-US},
                          abstract = {Spikes in the *training loss*.},
                          abbr = {ICML},
                          award = {Best paper award},
                          additional_info = {Spotlight},
                          code = {https://github.com/x/y},
                          selected = {true}
                        }
                        """)
                .doesNotContain("Check the venue", "/files/slides.pdf");
    }

    @Test
    void writesAnArticleWithANumberAsBibtex() {
        PaperData article =
                paper(
                        "Größe & Form bei 5 % $O(N)$",
                        edit ->
                                edit.authors(List.of(new Author("Paul", "Erdős")))
                                        .publication(
                                                new Publication(
                                                        "Journal für Mathematik",
                                                        "Crelle",
                                                        "12",
                                                        null,
                                                        null,
                                                        "045001",
                                                        null,
                                                        null,
                                                        null,
                                                        List.of(),
                                                        null,
                                                        null))
                                        .date(PartialDate.of(2022))
                                        .url(WebLink.of("https://a.org/x_y")));

        assertThat(bibtex(article))
                .isEqualTo(
                        """
                        @article{erdos2022grosse,
                          title = {Gr{\\"o}{\\ss}e \\& Form bei 5 \\% {$O(N)$}},
                          author = {Erd{\\H{o}}s, Paul},
                          journal = {Journal f{\\"u}r Mathematik},
                          volume = {12},
                          pages = {045001},
                          year = {2022},
                          url = {https://a.org/x_y}
                        }
                        """);
    }

    @Test
    void writesAPreprintAsBibtexAsArxivDoes() {
        PaperData preprint =
                paper(
                        "On knots",
                        edit ->
                                edit.type(PaperType.PREPRINT)
                                        .arxiv(ArxivId.of("math.GT/0309136"))
                                        .date(PartialDate.of(2003, 9)));

        assertThat(bibtex(preprint))
                .isEqualTo(
                        """
                        @misc{2003knots,
                          title = {On knots},
                          howpublished = {arXiv:math.GT/0309136},
                          year = {2003},
                          month = sep,
                          eprint = {math.GT/0309136},
                          archivePrefix = {arXiv},
                          primaryClass = {math.GT},
                          url = {https://arxiv.org/abs/math.GT/0309136}
                        }
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "ARTICLE,    A Journal, -,      article,       article-journal, JOUR",
                "ARTICLE,    -,         -,      unpublished,   article-journal, JOUR",
                "CONFERENCE, ICML,      -,      inproceedings, paper-conference, CPAPER",
                "CONFERENCE, -,         -,      misc,          paper-conference, CPAPER",
                "PREPRINT,   bioRxiv,   -,      misc,          article,  UNPB",
                "THESIS,     -,         Oslo,   phdthesis,     thesis,   THES",
                "THESIS,     MSc thesis, Oslo,  mastersthesis, thesis,   THES",
                "BOOK,       Springer,  -,      book,          book,     BOOK",
                "CHAPTER,    A Book,    -,      incollection,  chapter,  CHAP",
                "CHAPTER,    -,         -,      misc,          chapter,  CHAP",
                "SOFTWARE,   Zenodo,    -,      software,      software, COMP",
                "DATASET,    Zenodo,    -,      dataset,       dataset,  DATA",
                "OTHER,      A Blog,    -,      misc,          document, GEN",
                "OTHER,      -,         CERN,   techreport,    report,   RPRT",
            })
    void callsEveryKindOfPaperByItsName(
            PaperType type,
            @Nullable String venue,
            @Nullable String institution,
            String bibtex,
            String csl,
            String ris) {
        Paper paper =
                stored(
                        paper(
                                "A title",
                                edit -> edit.type(type).publication(at(venue, institution))));

        CslItem item = PaperCitation.item(paper);
        assertThat(PaperCitation.bibtex(paper).type()).isEqualTo(bibtex);
        assertThat(item.type().id()).isEqualTo(csl);
        assertThat(RisWriter.write(List.of(item))).startsWith("TY  - " + ris + "\r\n");
    }

    @Test
    void namesDegreeAndUniversityOfAThesis() {
        PaperData thesis =
                paper(
                        "Feature learning",
                        edit ->
                                edit.type(PaperType.THESIS)
                                        .note("Master's thesis")
                                        .publication(at(null, "University of Oslo")));

        CslItem item = PaperCitation.item(stored(thesis));
        assertThat(item.text(CslField.GENRE)).isEqualTo("Master’s thesis");
        assertThat(item.text(CslField.PUBLISHER)).isEqualTo("University of Oslo");
        assertThat(bibtex(thesis))
                .startsWith("@mastersthesis{")
                .contains("school = {University of Oslo}");
    }

    @Test
    void writesEveryPartAsCslJson() {
        CslItem item = PaperCitation.item(stored(PaperFixtures.catapults()));

        assertThat(item.id()).isEqualTo("zhu2024catapults");
        assertThat(item.type()).isEqualTo(CslType.PAPER_CONFERENCE);
        assertThat(item.authors())
                .containsExactly(
                        new CslName("L", null, "Zhu", null, null, "0000-0002-1825-0097"),
                        new CslName("C", null, "Liu", null, null, null),
                        new CslName("Ludwig", "van", "Beethoven", "Jr.", null, null),
                        CslName.whole("ATLAS Collaboration"));
        assertThat(item.texts())
                .containsEntry(CslField.TITLE, "Catapults in SGD")
                .containsEntry(
                        CslField.CONTAINER_TITLE, "International Conference on Machine Learning")
                .containsEntry(CslField.CONTAINER_TITLE_SHORT, "ICML")
                .containsEntry(
                        CslField.COLLECTION_TITLE, "Proceedings of Machine Learning Research")
                .containsEntry(CslField.PAGE, "62476–62509")
                .containsEntry(CslField.DOI, "10.1000/catapults")
                .containsEntry(CslField.URL, "https://doi.org/10.1000/catapults")
                .containsEntry(CslField.STATUS, "in press")
                .containsEntry(CslField.KEYWORD, "Optimization, deep learning")
                .doesNotContainKey(CslField.NUMBER);
        assertThat(item.toMap().get("issued").toString()).contains("[2024, 7, 21]");
    }

    @Test
    void sendsNobodyToAnAddressThatWorksHereOnly() {
        PaperData paper =
                paper(
                        "A",
                        edit ->
                                edit.url(WebLink.of("/files/a.pdf"))
                                        .links(
                                                List.of(
                                                        new PaperLink(
                                                                LinkKind.PDF,
                                                                WebLink.of("/files/a.pdf")))));

        assertThat(PaperCitation.item(stored(paper)).text(CslField.URL)).isNull();
        assertThat(bibtex(paper)).doesNotContain("/files/");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "IN_PREPARATION, In preparation",
                "SUBMITTED, Submitted",
                "UNDER_REVIEW, Under review",
                "ACCEPTED, To appear",
                "WITHDRAWN, Withdrawn",
                "PUBLISHED, -",
            })
    void saysOfAnArticleThatItHasNotAppeared(PaperStatus status, @Nullable String note) {
        String bibtex =
                bibtex(
                        paper(
                                "A",
                                edit ->
                                        edit.status(status)
                                                .publication(Publication.in("A Journal", null))));

        if (note == null) {
            assertThat(bibtex).doesNotContain("note =");
        } else {
            assertThat(bibtex).contains("note = {" + note + "}");
        }
    }

    @Test
    void writesAPaperOfWhichOnlyTheTitleIsKnown() {
        assertThat(bibtex(PaperData.titled("朱")))
                .matches("(?s)@unpublished\\{paper-[0-9a-f]{8},\\n  title = \\{朱},\\n.*");
    }

    @Test
    void makesKeysThatAreUniqueInTheirList() {
        UnaryOperator<PaperEdit> byZhu =
                edit ->
                        edit.authors(List.of(new Author("Libin", "Zhú-O’Neil")))
                                .date(PartialDate.of(2024));
        List<Paper> papers =
                List.of(
                        stored("a", paper("The Catapults", byZhu)),
                        stored("b", paper("On Catapults, again", byZhu)),
                        stored(
                                "d",
                                paper(
                                        "Own",
                                        edit ->
                                                edit.citationKey(
                                                        CitationKey.of("Zhuoneil2024catapultsA")))),
                        stored("c", paper("Catapults!", byZhu)),
                        stored(
                                "e",
                                paper(
                                        "Own again",
                                        edit ->
                                                edit.citationKey(
                                                        CitationKey.of(
                                                                "Zhuoneil2024catapultsA")))));

        assertThat(PaperCitation.entries(papers))
                .extracting(BibtexEntry::key)
                .containsExactly(
                        "zhuoneil2024catapults",
                        "zhuoneil2024catapultsb",
                        "Zhuoneil2024catapultsA",
                        "zhuoneil2024catapultsc",
                        "Zhuoneil2024catapultsAa");
        assertThat(PaperCitation.items(papers))
                .extracting(CslItem::id)
                .containsExactlyElementsOf(
                        PaperCitation.entries(papers).stream().map(BibtexEntry::key).toList());
        assertThat(CitationKeys.of(papers.reversed())).isEqualTo(CitationKeys.of(papers));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-zhu-catapults,    zhu2024catapults",
        "2024-zhu-catapults-2,  zhu2024catapultsa",
        "2024-zhu-catapults-28, zhu2024catapultsaa",
        "2024-zhu-catapults-1,  zhu2024catapults",
        "2024-zhu-other-2,      zhu2024catapults",
        "catapults,             zhu2024catapults",
    })
    void givesAPaperWhoseAddressIsNumberedALetterWhateverItIsListedWith(String slug, String key) {
        Paper paper =
                stored(
                        slug,
                        paper(
                                "Catapults",
                                edit ->
                                        edit.authors(List.of(new Author("Libin", "Zhu")))
                                                .date(PartialDate.of(2024))));

        assertThat(PaperCitation.bibtex(paper).key()).isEqualTo(key);
        assertThat(PaperCitation.items(List.of(paper)).getFirst().id()).isEqualTo(key);
    }

    @Test
    void readsMathematicsInTitlesAloud() {
        PaperData paper = paper("Sorting in $O(n^2)$", edit -> edit);

        assertThat(PaperCitation.item(stored(paper)).text(CslField.TITLE))
                .isEqualTo("Sorting in O(n²)");
        assertThat(bibtex(paper)).contains("title = {Sorting in {$O(n^2)$}}");
    }

    private static Publication at(@Nullable String venue, @Nullable String institution) {
        return new Publication(
                venue,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                institution,
                List.of(),
                null,
                null);
    }

    private static PaperData paper(String title, UnaryOperator<PaperEdit> change) {
        return change.apply(PaperData.titled(title).edit()).done();
    }

    private static Paper stored(PaperData data) {
        return stored("a-paper", data);
    }

    private static Paper stored(String slug, PaperData data) {
        return new Paper(PaperId.random(), Slug.of(slug), 0, 0, Instant.EPOCH, data);
    }

    private static String bibtex(PaperData data) {
        return BibtexWriter.write(PaperCitation.bibtex(stored(data)));
    }
}
