package org.offprint.exchange.csl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
import org.offprint.profile.Orcid;

class CslReaderTest {

    @Test
    void readsAnItemOfZotero() {
        PaperData paper =
                one(
                        """
                        [{"id":"http://zotero.org/users/1/items/ABCD2345","type":"article-journal",
                          "title":"Emergence of <i>Escherichia coli</i> in H<sub>2</sub>O",
                          "container-title":"Nature","journalAbbreviation":"Nat.","volume":"521",
                          "issue":"7553","page":"436-444","ISSN":"0028-0836, 1476-4687",
                          "DOI":"10.1038/nature14539","URL":"https://www.nature.com/articles/nature14539",
                          "language":"en","note":"PMID: 26017442\\narXiv: 1506.00019 [cs]\\nSpotlight",
                          "author":[{"family":"LeCun","given":"Yann"},
                                    {"family":"Beethoven","given":"Ludwig","dropping-particle":"van"},
                                    {"literal":"The DeepMind Team"}],
                          "issued":{"date-parts":[["2015",5,"28"]]},
                          "accessed":{"date-parts":[["2020",1,1]]}}]
                        """);

        assertThat(paper.title()).isEqualTo("Emergence of Escherichia coli in H₂O");
        assertThat(paper.type()).isEqualTo(PaperType.ARTICLE);
        assertThat(paper.authors())
                .containsExactly(
                        new Author("Yann", "LeCun"),
                        new Author("Ludwig", "van", "Beethoven", null),
                        new Author(null, "The DeepMind Team"));
        assertThat(paper.venue()).isEqualTo("Nature");
        assertThat(paper.venueShort()).isEqualTo("Nat.");
        assertThat(paper.publication().pages()).isEqualTo("436–444");
        assertThat(paper.publication().issn()).isEqualTo(Issn.of("0028-0836"));
        assertThat(paper.date()).isEqualTo(new PartialDate(2015, 5, 28));
        assertThat(paper.doi()).isEqualTo(Doi.of("10.1038/nature14539"));
        assertThat(paper.arxiv()).isEqualTo(ArxivId.of("1506.00019"));
        assertThat(paper.note()).isEqualTo("Spotlight");
        assertThat(paper.url()).isNull();
        assertThat(paper.links()).extracting("kind").containsExactly(LinkKind.PUBLISHER);
        assertThat(paper.citationKey()).isNull();
        assertThat(paper.attention()).isNull();
    }

    @Test
    void readsAnAnswerOfCrossref() {
        PaperData paper =
                one(
                        """
                        {"status":"ok","message-type":"work","message-version":"1.0.0","message":{
                          "publisher":"American Physical Society (APS)","issue":"12",
                          "short-container-title":["Phys. Rev. Lett."],
                          "published-print":{"date-parts":[[2012,3]]},
                          "published-online":{"date-parts":[[2011,12,20]]},
                          "DOI":"10.1103/physrevlett.108.120401","type":"journal-article",
                          "title":["Ground state of <mml:math xmlns:mml=\\"http://www.w3.org/1998/Math/MathML\\"><mml:msup><mml:mi>He</mml:mi><mml:mn>4</mml:mn></mml:msup></mml:math> &amp; friends"],
                          "author":[{"ORCID":"http://orcid.org/0000-0002-1825-0097","authenticated-orcid":false,
                                     "given":"Jan","family":"van der Berg","sequence":"first","affiliation":[]},
                                    {"name":"ATLAS Collaboration","sequence":"additional","affiliation":[]}],
                          "container-title":["Physical Review Letters"],"article-number":"120401",
                          "abstract":"<jats:title>Abstract</jats:title><jats:p>We find <jats:italic>p</jats:italic> &lt; 0.05.</jats:p><jats:p>More.</jats:p>",
                          "relation":{"has-preprint":[{"id-type":"doi","id":"10.48550/arxiv.1110.01234","asserted-by":"object"}]},
                          "issued":{"date-parts":[[2011,12,20]]},"ISSN":["0031-9007","1079-7114"],
                          "URL":"http://dx.doi.org/10.1103/physrevlett.108.120401",
                          "reference":[{"key":"a","unstructured":"x"}]}}
                        """);

        assertThat(paper.title()).isEqualTo("Ground state of $\\mathrm{He}^{4}$ & friends");
        assertThat(paper.authors())
                .containsExactly(
                        new Author("Jan", "van der", "Berg", null)
                                .at(Orcid.of("0000-0002-1825-0097"), null),
                        new Author(null, "ATLAS Collaboration"));
        assertThat(paper.venueShort()).isEqualTo("Phys. Rev. Lett.");
        assertThat(paper.publication().articleNumber()).isEqualTo("120401");
        assertThat(paper.date()).isEqualTo(PartialDate.of(2012, 3));
        assertThat(paper.onlineDate()).isEqualTo(new PartialDate(2011, 12, 20));
        assertThat(paper.abstractText()).isEqualTo("We find *p* < 0.05.\n\nMore.");
        assertThat(paper.arxiv()).isEqualTo(ArxivId.of("1110.01234"));
        assertThat(paper.url()).isNull();
        assertThat(paper.links()).isEmpty();
        assertThat(paper.attention()).isNull();
    }

    @Test
    void tellsTheBookFromItsSeries() {
        PaperData paper =
                one(
                        """
                        {"type":"book-chapter","title":["Visualizing networks"],
                         "container-title":["Lecture Notes in Computer Science","Computer Vision – ECCV 2014"],
                         "publisher":"Springer","page":"818-833","issued":{"date-parts":[[2014]]},
                         "ISBN":["http://id.crossref.org/isbn/9783319105895"],"ISSN":["0302-9743"]}
                        """);

        assertThat(paper.type()).isEqualTo(PaperType.CHAPTER);
        assertThat(paper.venue()).isEqualTo("Computer Vision – ECCV 2014");
        assertThat(paper.publication().series()).isEqualTo("Lecture Notes in Computer Science");
        assertThat(paper.publication().isbn()).isEqualTo(Isbn.of("9783319105895"));
    }

    @Test
    void readsAnAnswerOfDataCite() {
        PaperData paper =
                one(
                        """
                        {"type":"dataset","id":"https://doi.org/10.5281/zenodo.1234567",
                         "categories":["FOS: Mathematics","graphs"],"language":"eng",
                         "author":[{"family":"Doe","given":"Jane"},{"literal":"Smith, John"}],
                         "issued":{"date-parts":[[2019,4,1]]},"abstract":"Some <b>data</b>.",
                         "DOI":"10.5281/ZENODO.1234567","URL":"https://zenodo.org/record/1234567",
                         "publisher":"Zenodo","title":"Data of everything","version":"v1.2"}
                        """);

        assertThat(paper.type()).isEqualTo(PaperType.DATASET);
        assertThat(paper.authors())
                .containsExactly(new Author("Jane", "Doe"), new Author("John", "Smith"));
        assertThat(paper.publication().publisher()).isEqualTo("Zenodo");
        assertThat(paper.language()).isEqualTo("en");
        assertThat(paper.tags()).containsExactly("graphs");
        assertThat(paper.note()).isEqualTo("Version 1.2");
        assertThat(paper.abstractText()).isEqualTo("Some **data**.");
        assertThat(paper.citationKey()).isNull();
    }

    @Test
    void takesTheDoiOfArxivForItsId() {
        PaperData paper =
                one(
                        """
                        {"type":"article","title":"X","publisher":"arXiv",
                         "DOI":"10.48550/ARXIV.2010.01092"}\
                        """);

        assertThat(paper.arxiv()).isEqualTo(ArxivId.of("2010.01092"));
        assertThat(paper.doi()).isNull();
        assertThat(paper.type()).isEqualTo(PaperType.PREPRINT);
        assertThat(paper.venue()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "article-journal, ARTICLE",
        "article-magazine, ARTICLE",
        "article-newspaper, ARTICLE",
        "review, ARTICLE",
        "review-book, ARTICLE",
        "journal-article, ARTICLE",
        "paper-conference, CONFERENCE",
        "proceedings-article, CONFERENCE",
        "article, PREPRINT",
        "posted-content, PREPRINT",
        "manuscript, PREPRINT",
        "thesis, THESIS",
        "dissertation, THESIS",
        "book, BOOK",
        "monograph, BOOK",
        "edited-book, BOOK",
        "chapter, CHAPTER",
        "entry, CHAPTER",
        "entry-encyclopedia, CHAPTER",
        "entry-dictionary, CHAPTER",
        "book-chapter, CHAPTER",
        "software, SOFTWARE",
        "dataset, DATASET",
        "report, OTHER",
        "patent, OTHER",
        "webpage, OTHER",
        "speech, OTHER",
        "post-weblog, OTHER",
        "something-new, OTHER"
    })
    void knowsTheTypes(String type, PaperType expected) {
        assertThat(one("{\"title\":\"x\",\"type\":\"%s\"}".formatted(type)).type())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"date-parts":[[2020,5,17]]}            | 2020-05-17
                    {"date-parts":[["2020","05","17"]]}     | 2020-05-17
                    {"date-parts":[[2020,5]]}               | 2020-05
                    {"date-parts":[[2020]]}                 | 2020
                    {"date-parts":[[2020,13]]}              | 2020
                    {"date-parts":[[2020,2,31]]}            | 2020-02
                    {"date-parts":[[2020,21]]}              | 2020
                    {"date-parts":[[2019,12],[2020,1]]}     | 2019-12
                    {"date-parts":[["2020-05-17"]],"raw":"2020-05-17"} | 2020-05-17
                    {"raw":"2020-05-17"}                    | 2020-05-17
                    {"raw":"2020-05-17/2020-05-19"}         | 2020-05-17
                    {"raw":"17 May 2020"}                   | 2020-05-17
                    {"raw":"May 17, 2020"}                  | 2020-05-17
                    {"raw":"2020 Jan"}                      | 2020-01
                    {"literal":"Spring 2020"}               | 2020
                    {"literal":"c. 1999"}                   | 1999
                    {"date-parts":[[2020]],"season":2}      | 2020
                    {"date-parts":[[2020]],"circa":true}    | 2020
                    {"year":2020,"month":5}                 | 2020-05
                    2020                                    | 2020
                    "2020-05"                               | 2020-05
                    """)
    void readsDatesInAnySpelling(String date, String expected) {
        PaperData paper = one("{\"title\":\"x\",\"issued\":%s}".formatted(date));

        assertThat(paper.date()).isNotNull();
        assertThat(paper.date().iso()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"date-parts\":[[null]]}",
                "{\"date-parts\":[]}",
                "{\"date-parts\":[[]]}",
                "{\"raw\":\"n.d.\"}",
                "{}",
                "null",
                "[]",
                "true",
                "{\"date-parts\":[[99999999999]]}"
            })
    void leavesOutADateThatIsNone(String date) {
        assertThat(one("{\"title\":\"x\",\"issued\":%s}".formatted(date)).date()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {"family":"Doe","given":"Jane"}                                        | Jane||Doe|
                    {"family":"van Beethoven","given":"Ludwig"}                            | Ludwig|van|Beethoven|
                    {"family":"Beethoven","given":"L.","non-dropping-particle":"van"}      | L.|van|Beethoven|
                    {"family":"Fontaine","given":"J","dropping-particle":"de","non-dropping-particle":"La"} | J|de La|Fontaine|
                    {"family":"King","given":"Martin","suffix":"Jr."}                      | Martin||King|Jr.
                    {"family":"d'Alembert","given":"Jean"}                                 | Jean|d'|Alembert|
                    {"literal":"ATLAS Collaboration"}                                      | ||ATLAS Collaboration|
                    {"literal":"Doe, Jane"}                                                | Jane||Doe|
                    {"name":"World Health Organization"}                                   | ||World Health Organization|
                    {"family":"Plato"}                                                     | ||Plato|
                    {"family":"  Doe ","given":" "}                                        | ||Doe|
                    {"family":"O&apos;Neill","given":"Siobhán"}                            | Siobhán||O'Neill|
                    "Doe, Jane"                                                            | Jane||Doe|
                    """)
    void readsNamesInAnySpelling(
            String name, String given, String particle, String family, String suffix) {
        assertThat(one("{\"title\":\"x\",\"author\":[%s]}".formatted(name)).authors())
                .containsExactly(new Author(given, particle, family, suffix));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A <i>B</i> <b>C</b>                                      | A B C
                    <span class=\\"nocase\\">eBay</span> &amp; co            | eBay & co
                    H<sub>2</sub>O and CO<sub>2</sub>                        | H₂O and CO₂
                    10<sup>-3</sup> of <sup>13</sup>C                        | 10⁻³ of ¹³C
                    x<sup>ab</sup>                                           | x$^{\\mathrm{ab}}$
                    p < 0.05 and q > 1                                       | p < 0.05 and q > 1
                    On $L^2$ spaces                                          | On $L^2$ spaces
                    &lt;i&gt;E. coli&lt;/i&gt; grows                         | E. coli grows
                    A &#8211; B                                              | A – B
                    <scp>DNA</scp> <jats:italic>in vivo</jats:italic>        | DNA in vivo
                    <math><msub><mi>x</mi><mn>1</mn></msub></math> here      | $x_{1}$ here
                    <mml:math><mml:msqrt><mml:mi>s</mml:mi></mml:msqrt><mml:mo>=</mml:mo><mml:mn>13</mml:mn><mml:mtext> TeV</mml:mtext></mml:math> | $\\sqrt{s}=13\\text{ TeV}$
                    """)
    void readsMarkupOfTitles(String title, String expected) {
        assertThat(one("{\"title\":\"%s\"}".formatted(title)).title())
                .isEqualTo(expected.replace("\\\\", "\\"));
    }

    @Test
    void tellsWhereThePartsStand() {
        String json = "[ {\"type\":\"book\", \"title\" : \"A \\\"book\\\"\", \"volume\": 7 } ]";
        FoundPaper paper = CslReader.read(json).papers().getFirst();

        assertThat(paper.source()).isEqualTo(json.substring(2, json.length() - 2));
        assertThat(paper.evidence())
                .extracting(e -> e.field(), e -> paper.source().substring(e.start(), e.end()))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(PaperField.TYPE, "\"book\""),
                        org.assertj.core.groups.Tuple.tuple(PaperField.TITLE, "\"A \\\"book\\\"\""),
                        org.assertj.core.groups.Tuple.tuple(PaperField.VOLUME, "7"));
    }

    @Test
    void readsTheOthersWhenOneIsBroken() {
        Batch batch =
                CslReader.read(
                        """
                        [
                          {"title": "First", "volume": "1"},
                          {"title": "Second" "volume": "2"},
                          {"title": "Third", "issued": {"year": 2020},
                          {"title": "Fourth"},
                          {"title": "Fifth, "volume": "5"},
                          {"volume": "6"},
                          {"title": "Seventh"}
                        """);

        assertThat(batch.papers().stream().map(paper -> paper.data().title()))
                .contains("First", "Second", "Third", "Fourth", "Seventh");
        assertThat(batch.problems()).extracting(ReadProblem::line).contains(3, 6, 7);
        assertThat(batch.problems().getFirst().column()).isBetween(22, 24);
        assertThat(batch.problems())
                .allSatisfy(
                        problem -> assertThat(problem.message()).startsWith("Item ").endsWith("."));
        assertThat(batch.papers().get(1).data().attention()).contains("breaks off");
    }

    @Test
    void keepsWhatAPaperCannotHoldAmongTheDoubts() {
        PaperData paper =
                one(
                        """
                        {"title":"%s","DOI":"nonsense","ISSN":"1234","volume":{"a":1},
                         "author":[{"family":"Doe"},{"literal":"et al."}],"issued":{"date-parts":[[99]]}}\
                        """
                                .formatted("x".repeat(2_000)));

        assertThat(paper.title()).hasSize(PaperData.MAX_TITLE);
        assertThat(paper.attention())
                .contains("title was cut", "no DOI", "neither an ISSN", "not name all", "99");
        assertThat(paper.authors()).containsExactly(new Author(null, "Doe"));
    }

    @Test
    void readsStatusAndWithdrawal() {
        assertThat(one("{\"title\":\"x\",\"status\":\"in press\"}").status())
                .isEqualTo(PaperStatus.ACCEPTED);
        assertThat(one("{\"title\":\"x\",\"note\":\"Under review\"}").status())
                .isEqualTo(PaperStatus.UNDER_REVIEW);
        PaperData retracted =
                one(
                        "{\"title\":\"x\",\"updated-by\":[{\"type\":\"retraction\",\"DOI\":\"10.1/x\"}]}");
        assertThat(retracted.status()).isEqualTo(PaperStatus.WITHDRAWN);
        assertThat(retracted.attention()).contains("withdrawn or retracted");
    }

    @Test
    void leavesTheReferencesOfALongAnswerOutOfWhatIsStored() {
        String json =
                "{\"title\":\"x\",\"DOI\":\"10.1000/x\",\"reference\":[{\"unstructured\":\"%s\"}]}"
                        .formatted("y".repeat(30_000));
        FoundPaper paper = CslReader.read(json).papers().getFirst();

        assertThat(paper.source()).isEqualTo(json);
        assertThat(paper.data().source()).isEqualTo("{\"title\":\"x\",\"DOI\":\"10.1000/x\"}");
        assertThat(paper.data().attention()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "null",
                "[]",
                "{}",
                "[[[]]]",
                "not json at all",
                "{\"name\":\"offprint\",\"version\":\"1\"}",
                "[1, 2, \"x\"]",
                "\u0000\u0001",
                "{\"items\":[]}"
            })
    void saysWhenThereIsNoReference(String text) {
        Batch batch = CslReader.read(text);

        assertThat(batch.papers()).isEmpty();
        assertThat(batch.problems()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"items\":[{\"title\":\"a\"},{\"title\":\"b\"}]}",
                "{\"message\":{\"total-results\":2,\"facets\":{},\"items\":[{\"title\":\"a\"},{\"title\":\"b\"}]}}",
                "{\"title\":\"a\"}\n{\"title\":\"b\"}",
                "[{\"title\":\"a\"} {\"title\":\"b\"}]",
                "\uFEFF[{\"title\":\"a\"},{\"title\":\"b\"},]",
                "[[{\"title\":\"a\"}],[{\"title\":\"b\"}]]"
            })
    void findsTheItemsWhereverTheyAre(String text) {
        assertThat(CslReader.read(text).papers().stream().map(paper -> paper.data().title()))
                .isEqualTo(List.of("a", "b"));
    }

    @Timeout(10)
    @ParameterizedTest
    @ValueSource(
            strings = {"{", "[", "\"", "}", "{\"a\":", "[{", "{\"title\":\"x\",", "\\", ",", "<i>"})
    void staysQuickOnHostileText(String piece) {
        CslReader.read(piece.repeat(1_000_000 / piece.length()));
        CslReader.read(
                "[{\"title\":\"%s\",\"abstract\":\"%s\"}]"
                        .formatted(
                                piece.replaceAll("[\"\\\\]", "<").repeat(300_000 / piece.length()),
                                "<sub>".repeat(50_000)));
    }

    @Test
    void refusesDepthWithASentence() {
        Batch batch = CslReader.read("[{\"title\":\"x\",\"a\":%s}]".formatted("[".repeat(100_000)));

        assertThat(batch.papers()).hasSize(1);
        assertThat(batch.problems().getFirst().message()).contains("nested deeper than 60");
    }

    private static PaperData one(String json) {
        Batch batch = CslReader.read(json);
        assertThat(batch.problems()).isEmpty();
        assertThat(batch.papers()).hasSize(1);
        return batch.papers().getFirst().data();
    }
}
