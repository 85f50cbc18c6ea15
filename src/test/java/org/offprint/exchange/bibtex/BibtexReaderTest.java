package org.offprint.exchange.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.exchange.Batch;
import org.offprint.exchange.FieldEvidence;
import org.offprint.exchange.FoundPaper;
import org.offprint.exchange.PaperField;
import org.offprint.exchange.ReadProblem;
import org.offprint.papers.Author;
import org.offprint.papers.PaperData;
import org.offprint.settings.ImportLimits;

class BibtexReaderTest {

    /** Entries of Scholar, DBLP, ACM, IEEE, ADS, Scopus, Mendeley, HAL, al-folio, biblatex, ... */
    @Test
    void readsEachFieldOfRealEntries() throws IOException {
        Batch batch = BibtexReader.read(bytes("real.bib"), ImportLimits.USUAL);

        Map<String, String> read = new LinkedHashMap<>();
        for (FoundPaper paper : batch.papers()) {
            for (PaperField field : PaperField.values()) {
                put(read, paper.data(), field.name(), field.shown(paper.data()));
            }
            String check = paper.data().attention();
            put(read, paper.data(), "CHECK", check == null ? "" : check);
        }
        Map<String, String> expected = new LinkedHashMap<>();
        for (String line :
                new String(bytes("real-expected.txt"), StandardCharsets.UTF_8).lines().toList()) {
            String[] parts = line.split("\\|", 3);
            expected.put(parts[0] + " " + parts[1], parts[2]);
        }
        assertThat(batch.problems()).isEmpty();
        assertThat(read).containsExactlyInAnyOrderEntriesOf(expected);
    }

    @Test
    void asksToCheckWhatAMissingBraceMayHaveSwallowed() {
        Batch batch =
                BibtexReader.read(
                        """
                        @article{broken, title = {Never closed, author = {Nobody}, year = 2001
                        @article{whole, title = {Set \\{x\\}}, author = {A. Later}, year = 2002}
                        """);

        assertThat(batch.problems()).isNotEmpty();
        assertThat(batch.papers())
                .extracting(paper -> paper.data().attention())
                .satisfiesExactly(
                        broken -> assertThat(broken).contains("braces"),
                        whole -> assertThat(whole).isNull());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "article       | ARTICLE",
                "inproceedings | CONFERENCE",
                "conference    | CONFERENCE",
                "proceedings   | BOOK",
                "book          | BOOK",
                "booklet       | BOOK",
                "inbook        | CHAPTER",
                "incollection  | CHAPTER",
                "phdthesis     | THESIS",
                "mastersthesis | THESIS",
                "thesis        | THESIS",
                "techreport    | OTHER",
                "unpublished   | ARTICLE",
                "misc          | OTHER",
                "online        | OTHER",
                "manual        | OTHER",
                "patent        | OTHER",
                "software      | SOFTWARE",
                "dataset       | DATASET",
                "blogpost      | OTHER",
                "ARTICLE       | ARTICLE",
            })
    void knowsTheTypes(String type, String expected) {
        assertThat(only("@" + type + "{a, title = {T}}").type()).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "doi = {10.1000/x_y}                                | 10.1000/x_y",
                "doi = {10.1000/x\\_y}                              | 10.1000/x_y",
                "doi = {10.1000/x{\\_}y}                            | 10.1000/x_y",
                "doi = {https://doi.org/10.1000/x_y}                | 10.1000/x_y",
                "doi = {http://dx.doi.org/10.1000/x_y}              | 10.1000/x_y",
                "doi = {doi:10.1000/x_y}                            | 10.1000/x_y",
                "doi = {DOI: 10.1000/x_y.}                          | 10.1000/x_y",
                "doi = {\\url{https://doi.org/10.1000/x_y}}         | 10.1000/x_y",
                "url = {https://doi.org/10.1000/x_y}                | 10.1000/x_y",
                "url = {https://dl.acm.org/doi/10.1145/3394486.34}  | 10.1145/3394486.34",
                "url = {https://dl.acm.org/doi/pdf/10.1145/3394486} | 10.1145/3394486",
            })
    void findsDoisInAnySpelling(String field, String doi) {
        assertThat(only("@article{a, title = {T}, " + field + "}").doi()).hasToString(doi);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "eprint = {2010.01092}                                          | 2010.01092",
                "eprint = {2010.01092v3}, archiveprefix = {arXiv}                | 2010.01092",
                "eprint = {arXiv:2010.01092}                                     | 2010.01092",
                "eprint = {math/0309136}, archivePrefix = {arXiv}                | math/0309136",
                "journal = {arXiv preprint arXiv:2010.01092}                     | 2010.01092",
                "journal = {arXiv:2010.01092 [cs.LG]}                            | 2010.01092",
                "journal = {ArXiv}, volume = {abs/2010.01092}                    | 2010.01092",
                "journal = {CoRR}, volume = {abs/2010.01092}                     | 2010.01092",
                "howpublished = {arXiv preprint 2010.01092}                      | 2010.01092",
                "note = {arXiv:2010.01092}                                       | 2010.01092",
                "url = {https://arxiv.org/pdf/2010.01092v2.pdf}                  | 2010.01092",
                "url = {http://arxiv.org/abs/2010.01092}                         | 2010.01092",
                "doi = {10.48550/arXiv.2010.01092}                               | 2010.01092",
                "doi = {https://doi.org/10.48550/arXiv.2010.01092}               | 2010.01092",
                "arxiv = {2010.01092}                                            | 2010.01092",
                "journal = {arXiv e-prints}, eid = {arXiv:2010.01092}            | 2010.01092",
            })
    void findsIdsOfArxivWhereverTheyAre(String field, String id) {
        PaperData paper = only("@article{a, title = {T}, " + field + "}");

        assertThat(paper.arxiv()).hasToString(id);
        assertThat(paper.doi()).isNull();
        assertThat(paper.venue()).isNull();
        assertThat(paper.publication().volume()).isNull();
        assertThat(paper.publication().articleNumber()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "year = 2020, month = jul                  | 2020-07",
                "year = {2020}, month = {July}             | 2020-07",
                "year = {2020}, month = {Jul.}             | 2020-07",
                "year = {2020}, month = {7}                | 2020-07",
                "year = {2020}, month = {07}               | 2020-07",
                "year = {2020}, month = jul # {~4}         | 2020-07-04",
                "year = {2020}, month = {8 } # jul         | 2020-07-08",
                "year = {2020}, month = {4 July}           | 2020-07-04",
                "year = {2020}, month = {MAR 15}           | 2020-03-15",
                "year = {2020}, month = {juillet}          | 2020-07",
                "year = {2020}, month = {M{\\\"a}rz}       | 2020-03",
                "year = {2020}, month = {Dezember}         | 2020-12",
                "year = {2020}, month = {septiembre}       | 2020-09",
                "year = {2020}, month = {Sept}             | 2020-09",
                "year = {2020}, month = {7月}              | 2020-07",
                "year = {2020}, month = jul, day = {21}    | 2020-07-21",
                "year = {2020}, month = {12--18 Jul}       | 2020-07",
                "year = {2020a}                            | 2020",
                "year = {c. 2020}                          | 2020",
                "date = {2020-07-05}                       | 2020-07-05",
                "date = {2020-07}                          | 2020-07",
                "date = {2020}                             | 2020",
                "year = {2020}, month = {February 30}      | 2020-02",
            })
    void readsDates(String fields, String date) {
        assertThat(PaperField.DATE.shown(only("@article{a, title = {T}, " + fields + "}")))
                .isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "note = {To appear}            | ACCEPTED |",
                "note = {in press}             | ACCEPTED |",
                "note = {Forthcoming}          | ACCEPTED |",
                "note = {Under review}         | UNDER_REVIEW |",
                "note = {submitted}            | SUBMITTED |",
                "note = {Submitted to JMLR}    | SUBMITTED | Submitted to JMLR",
                "note = {Accepted at ICML}     | ACCEPTED | Accepted at ICML",
                "note = {In preparation}       | IN_PREPARATION |",
                "note = {Spotlight}            | PUBLISHED | Spotlight",
                "pubstate = {inpress}          | ACCEPTED |",
                "pubstate = {submitted}        | SUBMITTED |",
                "year = {to appear}            | ACCEPTED |",
            })
    void findsTheStatus(String field, String status, String note) {
        PaperData paper = only("@article{a, title = {T}, " + field + "}");

        assertThat(paper.status()).hasToString(status);
        assertThat(paper.note()).isEqualTo(note);
    }

    @Test
    void takesSharedMarksForEqualWork() {
        PaperData paper =
                only(
                        "@article{a, title = {T}, author = {Xu*, Wei and Qi*, Li and Doe†, Jane and"
                                + " Roe, R}}");

        assertThat(paper.authors())
                .containsExactly(
                        new Author("Wei", "Xu").marked(true, false),
                        new Author("Li", "Qi").marked(true, false),
                        new Author("Jane", "Doe").marked(false, true),
                        new Author("R", "Roe"));
    }

    @Test
    void keepsWhatAPaperHasNoPlaceFor() {
        PaperData paper =
                only(
                        "@book{a, title = {T}, MRNUMBER = {MR{123}}, edition = 2, file ="
                                + " {:C:/x.pdf:PDF}}");

        assertThat(paper.otherFields())
                .extracting(field -> field.name() + "=" + field.tex())
                .containsExactly("mrnumber=MR{123}", "edition=2");
    }

    @Test
    void readsWhatEntriesHaveOfTheirParent() {
        Batch batch =
                BibtexReader.read(
                        """
                        @inproceedings{a, title = {Part}, crossref = {p}, pages = {1--2}}
                        @proceedings{p, title = {Proc. of X}, editor = {Doe, Jane}, publisher = {ACM},
                          year = 2020, doi = {10.1000/p}}
                        """);

        PaperData part = batch.papers().getFirst().data();
        assertThat(part.venue()).isEqualTo("Proc. of X");
        assertThat(part.publication().publisher()).isEqualTo("ACM");
        assertThat(part.publication().editors()).containsExactly(new Author("Jane", "Doe"));
        assertThat(part.doi()).isNull();
        assertThat(part.otherFields()).isEmpty();
        assertThat(batch.papers().get(1).data().attention()).contains("parts of this one");
    }

    @Test
    void leavesOutWhatBreaksARuleAndSaysSo() {
        String title = "x".repeat(2_000);
        PaperData paper =
                only(
                        "@article{a, title = {"
                                + title
                                + "}, doi = {foo}, year = {2020}, volume = {"
                                + "1".repeat(100)
                                + "}, url = {javascript:alert(1)}, isbn = {978-1}}");

        assertThat(paper.title()).hasSize(PaperData.MAX_TITLE);
        assertThat(paper.doi()).isNull();
        assertThat(paper.url()).isNull();
        assertThat(PaperField.DATE.shown(paper)).isEqualTo("2020");
        assertThat(paper.attention())
                .contains("title was cut", "no DOI", "volume was cut", "web address");
    }

    @Test
    void saysWhereInTheSourceEachPartStands() {
        FoundPaper paper =
                BibtexReader.read(
                                "\n\n"
                                        + "@article{a,\n"
                                        + "  title = {T},\n"
                                        + "  author = {Doe, Jane and others},\n"
                                        + " year = 2020}")
                        .papers()
                        .getFirst();

        assertThat(paper.line()).isEqualTo(3);
        assertThat(paper.endLine()).isEqualTo(6);
        List<String> places = new ArrayList<>();
        for (FieldEvidence evidence : paper.evidence()) {
            places.add(
                    evidence.field()
                            + paper.source().substring(evidence.start(), evidence.end())
                            + evidence.sure());
        }
        assertThat(places)
                .containsExactlyInAnyOrder(
                        "TITLE{T}true", "AUTHORS{Doe, Jane and others}false", "DATE2020true");
    }

    @Test
    void reportsEntriesThatSayNothing() {
        Batch batch = BibtexReader.read("@article{a,\n year = 2020}\n@article{b, title = {T}}");

        assertThat(batch.papers()).hasSize(1);
        assertThat(batch.problems())
                .containsExactly(
                        new ReadProblem(
                                1,
                                1,
                                "The entry “a” was left out: it has neither a title nor an"
                                        + " identifier. Give it a title."));
    }

    @Test
    void saysThatATextHoldsNoEntry() {
        assertThat(BibtexReader.read("Just words.").problems()).hasSize(1);
    }

    @Test
    @Timeout(10)
    void throwsNothingWhateverEntriesHold() {
        String[] hostile = {
            "<script>alert(1)</script>",
            "{",
            "\\",
            "$",
            "\u0000",
            "\ud800",
            "'\"",
            "a".repeat(50_000),
            "and",
            ",",
            "{{{{",
            "&#0;",
            "\\'",
            "10.",
            "https://",
            "-1",
            "99999999999",
            "\u202e",
            "%"
        };
        for (String value : hostile) {
            StringBuilder entry = new StringBuilder("@article{a, title = {T}");
            for (String field :
                    List.of(
                            "author",
                            "editor",
                            "journal",
                            "year",
                            "month",
                            "day",
                            "pages",
                            "doi",
                            "url",
                            "eprint",
                            "issn",
                            "isbn",
                            "keywords",
                            "language",
                            "note",
                            "abstract",
                            "volume",
                            "number",
                            "publisher",
                            "pdf",
                            "howpublished",
                            "x-y",
                            "crossref",
                            "annotation")) {
                entry.append(",\n ").append(field).append(" = \"").append(value).append('"');
            }
            assertThat(BibtexReader.read(entry.append("\n}").toString()).papers()).hasSize(1);
        }
    }

    private static void put(Map<String, String> read, PaperData paper, String part, String value) {
        if (!value.isEmpty() && !part.equals("CITATION_KEY")) {
            read.put(paper.citationKey() + " " + part, value.replace("\n", "¶"));
        }
    }

    private static PaperData only(String bibtex) {
        List<FoundPaper> papers = BibtexReader.read(bibtex).papers();
        assertThat(papers).hasSize(1);
        return papers.getFirst().data();
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = BibtexReaderTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
