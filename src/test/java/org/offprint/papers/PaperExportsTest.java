package org.offprint.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import org.offprint.PaperFixtures;
import org.offprint.PublicSiteTest;
import org.offprint.citations.CitationStyle;
import org.offprint.common.MarkdownText;
import org.offprint.common.PartialDate;
import org.offprint.common.Visibility;
import org.offprint.markdown.MarkdownRenderer;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every format in which papers leave the site. */
class PaperExportsTest extends PublicSiteTest {

    private static final String HOSTILE =
            "Ends } {here @article{evil, </script><script>alert(1)</script> \\input{x} *b* [a](javascript:b) %";

    @Autowired private PaperCatalog papers;
    @Autowired private PaperExports exports;

    @BeforeEach
    void startWithoutPapers() {
        papers.deleteAll(papers.listPapers().stream().map(Paper::id).toList());
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsName(ExportFormat format) {
        assertThat(ExportFormat.parse(format.id())).contains(format);
        assertThat(ExportFormat.parse(format.id() + "x")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("formatsAndStyles")
    void writesEachPaperOnceInItsOrderAndTheSameEachTime(ExportFormat format, CitationStyle style) {
        List<Paper> listed =
                papers.addAll(List.of(paper("Zebras"), paper("Apples"), paper("Mangos")));

        String text = exports.text(listed, format, style);

        assertThat(text).containsSubsequence("Zebras", "Apples", "Mangos");
        assertThat(text.split("Apples", -1)).hasSize(2);
        assertThat(exports.text(listed, format, style)).isEqualTo(text);
        assertThat(exports.text(List.of(), format, style)).doesNotContain("Apples");
    }

    @ParameterizedTest
    @EnumSource
    void showsAChangeAtOnce(ExportFormat format) {
        Paper paper = papers.add(paper("Catapults"));
        assertThat(exports.text(List.of(paper), format, CitationStyle.APA)).contains("Catapults");

        Paper changed =
                papers.change(
                        paper.id(), paper.version(), paper.data().edit().title("Slings").done());

        assertThat(exports.text(List.of(changed), format, CitationStyle.APA))
                .contains("Slings")
                .doesNotContain("Catapults");
    }

    @ParameterizedTest
    @EnumSource
    void leavesDraftsOutUnlessTheyAreAskedFor(ExportFormat format) {
        papers.add(paper("Public"));
        papers.add(paper("Secret").edit().visibility(Visibility.DRAFT).done());

        assertThat(titles(exports.listAll(format, false))).containsExactly("Public");
        assertThat(titles(exports.listAll(format, true)))
                .containsExactlyInAnyOrder("Public", "Secret");
    }

    @Test
    void listsDataInTheOwnersOrderAndReadingListsTheNewestFirst() {
        List<Paper> stored =
                papers.addAll(List.of(paper("Old", 1999), paper("New", 2024), paper("Mid", 2010)));
        List<Paper> chosen = List.of(stored.get(2), stored.get(0), stored.get(1));

        assertThat(titles(exports.inOrder(chosen, ExportFormat.BIBTEX)))
                .containsExactly("Old", "New", "Mid");
        assertThat(titles(exports.inOrder(chosen, ExportFormat.TEXT)))
                .containsExactly("New", "Mid", "Old");
    }

    @ParameterizedTest
    @EnumSource(names = {"BIBTEX", "RIS", "CSL_JSON"})
    void givesAPaperTheSameKeyAloneAndAmongAll(ExportFormat format) {
        List<Paper> stored =
                papers.addAll(List.of(paper("Catapults"), paper("The catapults, again")));

        String alone = exports.text(List.of(stored.get(1)), format, CitationStyle.APA);
        String reversed = exports.text(stored.reversed(), format, CitationStyle.APA);

        assertThat(alone).contains("zhu2024catapultsa");
        assertThat(reversed).contains("zhu2024catapultsa");
        assertThat(reversed).containsOnlyOnce("zhu2024catapultsa");
    }

    @ParameterizedTest
    @EnumSource
    void numbersTheListsOfNumberedStyles(CitationStyle style) {
        List<Paper> listed = papers.addAll(List.of(paper("Zebras"), paper("Apples")));

        String text = exports.text(listed, ExportFormat.TEXT, style);
        String markdown = exports.text(listed, ExportFormat.MARKDOWN, style);

        assertThat(text.startsWith("1. ") && text.contains("\n\n2. "))
                .isEqualTo(style.isNumbered());
        assertThat(markdown).startsWith(style.isNumbered() ? "1. " : "- ");
        assertThat(markdown.lines()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"APA", "IEEE", "NATURE"})
    void showsHostileTextsInHtmlAsTheyAre(CitationStyle style) {
        List<Paper> listed = List.of(papers.add(hostile()));

        Document page = Jsoup.parse(exports.text(listed, ExportFormat.HTML, style));

        assertInert(page.body());
        assertThat(page.select("li")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"APA", "IEEE", "NATURE"})
    void showsHostileTextsInMarkdownAsTheyAre(CitationStyle style) {
        List<Paper> listed = List.of(papers.add(hostile()));

        String markdown = exports.text(listed, ExportFormat.MARKDOWN, style);
        Document page =
                Jsoup.parse(
                        MarkdownRenderer.withHeadingsFrom(2)
                                .render(MarkdownText.of(markdown))
                                .value());

        assertInert(page.body());
        assertThat(markdown.lines()).hasSize(1);
        assertThat(markdown.replaceAll("\\\\<", "")).doesNotContain("<script");
    }

    @ParameterizedTest
    @EnumSource(names = {"BIBTEX", "RIS", "CSL_JSON"})
    void writesHostileTextsAsOneWork(ExportFormat format) {
        List<Paper> listed = List.of(papers.add(hostile()));

        String text = exports.text(listed, format, CitationStyle.APA);

        switch (format) {
            case BIBTEX -> {
                assertThat(depths(text)).endsWith(0).doesNotContain(-1);
                assertThat(text.lines().filter(line -> line.startsWith("@"))).hasSize(1);
                assertThat(text).doesNotContain("\\input");
            }
            case RIS ->
                    assertThat(text.split("\\R"))
                            .allMatch(line -> line.matches("[A-Z][A-Z0-9]  - .*"))
                            .filteredOn(line -> line.startsWith("TY"))
                            .hasSize(1);
            default -> assertThat(JsonMapper.shared().readTree(text)).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"BIBTEX", "RIS", "CSL_JSON"})
    void saysInWhichStyleItLists(ExportFormat format) {
        List<Paper> listed = List.of(papers.add(PaperFixtures.catapults()));

        assertThat(exports.text(listed, format, CitationStyle.APA))
                .isNotEqualTo(exports.text(listed, format, CitationStyle.IEEE));
    }

    static Stream<Arguments> formatsAndStyles() {
        return Stream.of(ExportFormat.values())
                .flatMap(format ->
                        format.isStyled()
                                ? Stream.of(CitationStyle.values())
                                        .map(style -> Arguments.of(format, style))
                                : Stream.of(Arguments.of(format, CitationStyle.APA)));
    }

    private static void assertInert(Element body) {
        assertThat(body.select("script, img, h1, li li")).isEmpty();
        assertThat(body.select("a[href^=javascript]")).isEmpty();
        assertThat(body.text())
                .containsIgnoringCase("</script><script>alert(1)</script> \\input{x} *b* [a]");
    }

    private static List<Integer> depths(String text) {
        List<Integer> depths = new ArrayList<>();
        int depth = 0;
        for (char sign : text.toCharArray()) {
            if (sign == '{') {
                depths.add(++depth);
            } else if (sign == '}') {
                depths.add(--depth);
            }
        }
        return depths;
    }

    private static List<String> titles(List<Paper> papers) {
        return papers.stream().map(paper -> paper.data().title()).toList();
    }

    private static PaperData hostile() {
        return paper(HOSTILE)
                .edit()
                .authors(List.of(new Author(HOSTILE, HOSTILE), new Author(null, HOSTILE)))
                .publication(Publication.in(HOSTILE, HOSTILE.substring(0, 60)))
                .type(PaperType.ARTICLE)
                .note(HOSTILE)
                .award(HOSTILE)
                .abstractText(HOSTILE + "\n\n}\n@article{x,\nER  - \nTY  - JOUR\u2028ER  - \u0085x")
                .tags(List.of("a} , @b{", "ER  - "))
                .done();
    }

    private static PaperData paper(String title) {
        return paper(title, 2024);
    }

    private static PaperData paper(String title, int year) {
        return PaperData.titled(title)
                .edit()
                .authors(List.of(new Author("Libin", "Zhu")))
                .date(PartialDate.of(year))
                .publication(Publication.in("A Journal", null))
                .done();
    }
}
