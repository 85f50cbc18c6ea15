package org.offprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.common.MarkdownText;

class MarkdownRendererTest {

    private final MarkdownRenderer renderer = MarkdownRenderer.withHeadingsFrom(2);

    @Test
    void movesTheHighestHeadingBelowThePages() {
        assertThat(html("# A\n\n## B\n\n# C")).isEqualTo("<h2>A</h2>\n<h3>B</h3>\n<h2>C</h2>");
        assertThat(MarkdownRenderer.withHeadingsFrom(3).render(MarkdownText.of("#### A")).value())
                .isEqualTo("<h3>A</h3>");
    }

    @Test
    void closesGapsBetweenHeadings() {
        assertThat(html("# A\n\n#### B\n\n<h6>C</h6>\n\n## D"))
                .isEqualTo("<h2>A</h2>\n<h3>B</h3>\n<h4>C</h4>\n<h3>D</h3>");
    }

    @Test
    void knowsSixLevelsAlone() {
        assertThatThrownBy(() -> MarkdownRenderer.withHeadingsFrom(0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(
                        MarkdownRenderer.withHeadingsFrom(6)
                                .render(MarkdownText.of("# A\n## B"))
                                .value())
                .isEqualTo("<h6>A</h6>\n<h6>B</h6>");
    }

    @Test
    void marksLinksToOtherSitesAlone() {
        assertThat(html("[a](https://x.org) [b](/papers) [c](#d) <//y.org>"))
                .isEqualTo(
                        "<p><a href=\"https://x.org\" rel=\"noopener\">a</a> <a"
                                + " href=\"/papers\">b</a> <a href=\"#d\">c</a> &lt;//y.org&gt;</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](/b){:target=\"_blank\"}",
                "[a](/b){:target=\"_blank\" rel='x'}",
                "[a](/b){: .button #id}",
                "[a](/b){target=\"_blank\"}",
                "[a](/b){.external}",
                "[a](/b)\n{: .notice}",
                "[a](/b)\n\n{: .notice}"
            })
    void dropsAttributeLists(String text) {
        assertThat(html(text).replace("\n", "")).isEqualTo("<p><a href=\"/b\">a</a></p>");
    }

    @Test
    void keepsBracesThatAreNoAttributeLists() {
        assertThat(html("The set {a, b} and {x} and f(x){y}"))
                .isEqualTo("<p>The set {a, b} and {x} and f(x){y}</p>");
    }

    @Test
    void keepsTheContentsOfDroppedElements() {
        assertThat(html("a <font color=\"red\">b</font> <u>c</u><br/>d"))
                .isEqualTo("<p>a b c<br>d</p>");
        assertThat(html("<center>a</center>")).isEqualTo("<div>a</div>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$a_i b_i$",
                "$x*y*z$",
                "\\(a_i *b* c_i\\)",
                "$$\\sum_{i} a_i \\\\ b_i$$",
                "$\\{x\\} \\_ \\$ 5$",
                "$`x`$",
                "$[a](b)$"
            })
    void takesFormulasWhole(String formula) {
        assertThat(renderer.plainText(MarkdownText.of("See " + formula + " here")))
                .isEqualTo("See " + MathText.plain(formula) + " here");
        Element paragraph = Jsoup.parseBodyFragment(html("See " + formula + " here")).body();
        assertThat(paragraph.select("p > math")).hasSize(1);
        assertThat(paragraph.select("em, code, a")).isEmpty();
    }

    @Test
    void keepsFormulasThatItDoesNotUnderstand() {
        assertThat(html("See $\\nosuch{a_i} *b*$ *here*"))
                .isEqualTo(
                        "<p>See <code class=\"tex\">$\\nosuch{a_i} *b*$</code> <em>here</em></p>");
        assertThat(html("$$\n\\nosuch\n$$"))
                .isEqualTo("<p class=\"math\"><code class=\"tex\">$$\n\\nosuch\n$$</code></p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Then\n$$\n- a_1\n+ b_1\n< d\n$$\nholds.",
                "Then\n\\[\n- a_1\n+ b_1\n< d\n\\]\nholds.",
                "Then\n\n\\[ - a_1 + b_1 < d \\]\n\nholds."
            })
    void displaysFormulasOnLinesOfTheirOwn(String text) {
        Element body = Jsoup.parseBodyFragment(html(text)).body();
        assertThat(body.select("p")).hasSize(3);
        assertThat(body.select("p.math > math[display=block]").text()).isEqualTo("−a1+b1<d");
        assertThat(body.select("p:last-child").text()).isEqualTo("holds.");
    }

    @Test
    void letsKeysScrollLongDisplays() {
        Element body = Jsoup.parseBodyFragment(html("$$\n" + "a + ".repeat(10) + "b\n$$")).body();
        assertThat(body.select("p.math[tabindex=0] > math")).hasSize(1);
    }

    @Test
    void displaysBracketsAndNotDoubleDollarsWithinALine() {
        Element body = Jsoup.parseBodyFragment(html("a $$x^2$$ b \\[x^3\\] c")).body();
        assertThat(body.select("p > math:not([display])").attr("alttext")).isEqualTo("x²");
        assertThat(body.select("[tabindex]")).as("short ones never scroll").isEmpty();
        assertThat(body.select("p > span.math > math[display=block]").attr("alttext"))
                .isEqualTo("x³");
        assertThat(renderer.renderInline(MarkdownText.of("$$x^2$$ \\[x^3\\]")).value())
                .contains("<math")
                .doesNotContain("display");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\[1\\] Smith",
                "\\[[pdf](/a_b=c)\\]",
                "see \\[[pdf](/a_b)\\] \\[[code](/c)\\]",
                "jane \\[at\\] cs"
            })
    void takesEscapedBracketsForBrackets(String text) {
        assertThat(html(text)).contains("[").contains("]").doesNotContain("math");
    }

    @Test
    void writesFormulasAsTextWhereThereIsNoMarkup() {
        assertThat(renderer.plainText(MarkdownText.of("Fast: $O(n^2)$ & $a<b$\n\n$$\\alpha$$")))
                .isEqualTo("Fast: O(n²) & a<b α");
    }

    @Test
    void endsAnUnclosedFormulaAtTheBlankLine() {
        assertThat(html("$$\na_1\n\n*b*")).isEqualTo("<p>$$\na_1</p>\n<p><em>b</em></p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from $20 to $30 a day",
                "a $ b $ c",
                "US$5 or $x",
                "it costs $5,000",
                "$ x$"
            })
    void leavesMoneyAlone(String text) {
        assertThat(html(text)).isEqualTo("<p>" + text + "</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${7*7} and ${8*8}", "{{ a*b }} {{ c*d }}", "{% x *a* %}", "#{a*b*c}"})
    void keepsTemplateExpressionsAsText(String text) {
        assertThat(html(text)).isEqualTo("<p>" + text + "</p>");
    }

    @Test
    void linksFootnotesToTheirMarksAndBack() {
        assertThat(html("a[^n] b[^n]\n\n[^n]: Note."))
                .contains(
                        "<sup id=\"footnote-mark-1\"><a class=\"footnote-ref\" href=\"#footnote-1\">")
                .contains("<li id=\"footnote-1\">")
                .contains("<a href=\"#footnote-mark-1\" class=\"footnote-backref\">")
                .contains("<sup id=\"footnote-mark-1-1\">");
    }

    @Test
    void givesNoIdTwice() {
        assertThat(html("<sup id=\"fn-1\">a</sup> <sup id=\"fn-1\">b</sup> <sup id=\"x\">c</sup>"))
                .isEqualTo("<p><sup id=\"footnote-1\">a</sup> <sup>b</sup> <sup>c</sup></p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    me@x.edu                          | me AT x.edu
                    <me@x.edu>                        | me AT x.edu
                    <mailto:me@x.edu>                 | me AT x.edu
                    mailto:me@x.edu                   | me AT x.edu
                    [me@x.edu](mailto:me@x.edu)       | me AT x.edu
                    [](mailto:me@x.edu)               | me AT x.edu
                    [Write](mailto:me@x.edu)          | Write (me AT x.edu)
                    [Write](MAILTO:me%40x.edu?cc=a@b) | Write (me AT x.edu)
                    <a href="mailto:me@x.edu">W</a>   | W (me AT x.edu)
                    me\\@x.edu                         | me AT x.edu
                    me&#64;x.edu                      | me AT x.edu
                    `me@x.edu`                        | <code>me AT x.edu</code>
                    me@<b>x.edu</b>                   | me AT <strong>x.edu</strong>
                    """)
    void obscuresAddresses(String markdown, String expected) {
        String at = "\u202F<span class=\"at\">at</span>\u202F";
        String html = html(markdown).replace("&#8239;", "\u202F");
        assertThat(html)
                .isEqualTo("<p>" + expected.replace(" AT ", at).replace("AT ", at) + "</p>");
    }

    @Test
    void obscuresAddressesInAttributes() {
        assertThat(html("![me@x.edu](/a.png \"me@x.edu\") [a](https://x.org/~me@x.edu)"))
                .contains("alt=\"me at x.edu\"")
                .contains("title=\"me at x.edu\"")
                .contains("href=\"https://x.org/~me%40x.edu\"");
    }

    @Test
    void leavesHandlesAndRepositoriesAlone() {
        assertThat(renderer.plainText(MarkdownText.of("@me, `git@github.com:me/x.git`")))
                .isEqualTo("@me, git@github.com:me/x.git");
    }

    @Test
    void rendersALineWithoutBlocks() {
        assertThat(
                        renderer.renderInline(
                                MarkdownText.of("1. *Best* paper,\n# <p>$a_1$</p> [x](/y)")))
                .isEqualTo(
                        new SafeHtml(
                                "1. <em>Best</em> paper, # <math alttext=\"a₁\"><msub><mi>a</mi>"
                                        + "<mn>1</mn></msub></math> <a href=\"/y\">x</a>"));
    }

    @Test
    void tellsTheWordsAlone() {
        assertThat(
                        renderer.plainText(
                                MarkdownText.of(
                                        "# A & B\n\nI *like* [this](/x)[^1] <b>x</b>, me@x.edu.\n\n[^1]: Note")))
                .isEqualTo("A & B I like this x, me at x.edu.");
    }

    @Test
    void showsWhatIsNestedTooDeepAsTyped() {
        String text = "> ".repeat(100) + "a *b* me@x.edu\n\n<script>c</script>";
        assertThat(html(text))
                .startsWith("<p>&gt; &gt; ")
                .contains("a *b* me")
                .contains("<span class=\"at\">")
                .endsWith("<p>&lt;script&gt;c&lt;/script&gt;</p>");
    }

    @Test
    void rendersNothingForNothing() {
        assertThat(renderer.render(MarkdownText.of(" \n\n"))).isEqualTo(SafeHtml.EMPTY);
    }

    private String html(String text) {
        return renderer.render(MarkdownText.of(text)).value();
    }
}
