package org.offprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.offprint.common.MarkdownText;

/** Guards against a sanitiser that eats what people rightly write. */
class HarmlessMarkdownTest {

    private final MarkdownRenderer renderer = MarkdownRenderer.withHeadingsFrom(2);

    @ParameterizedTest
    @MethodSource("richTexts")
    void keepsItsMarkup(String text, List<String> selectors) {
        String html = renderer.render(MarkdownText.of(text)).value();

        Document document = Jsoup.parseBodyFragment(html);
        for (String selector : selectors) {
            assertThat(document.select(selector)).as("%s in %s", selector, html).isNotEmpty();
        }
        AllowedHtml.check(html);
    }

    static Stream<Arguments> richTexts() {
        return Stream.of(
                rich("*a* _b_ **c** __d__ ***e***", "em", "strong", "em > strong, strong > em"),
                rich("~~old~~ <s>older</s> <del>x</del>", "del:contains(old)", "del:contains(x)"),
                rich("H<sub>2</sub>O, E=mc<sup>2</sup>", "sub", "sup"),
                rich("`code` and <code>more</code>", "code:contains(code)", "code:contains(more)"),
                rich("```java\nint x = 1 < 2;\n```", "pre > code:contains(1 < 2)"),
                rich("    indented\n", "pre > code:contains(indented)"),
                rich("- a\n- b\n    - c\n", "ul > li > ul > li:contains(c)"),
                rich("3. a\n4. b\n", "ol[start=3] > li + li"),
                rich("> a\n>\n> > b", "blockquote > blockquote:contains(b)"),
                rich("# A\n## B\n### C", "h2:contains(A)", "h3:contains(B)", "h4:contains(C)"),
                rich("A\n=\n\nB\n-\n", "h2:contains(A)", "h3:contains(B)"),
                rich("a\n\n---\n\nb", "p + hr + p"),
                rich("a  \nb\\\nc<br>d", "br + br, br ~ br ~ br"),
                rich(
                        "[a](https://x.org/?q=1&r=2#s \"T\")",
                        "a[href=https://x.org/?q=1&r=2#s][title=T]"),
                rich(
                        "[a][1] [b]\n\n[1]: http://x.org\n[b]: /y",
                        "a[href=http://x.org]",
                        "a[href=/y]"),
                rich(
                        "<https://x.org> and https://y.org/(z)",
                        "a[href=https://x.org]",
                        "a[href^=https://y.org]"),
                rich("![Me](/media/me.jpg)", "img[src=/media/me.jpg][alt=Me]"),
                rich(
                        "[![Me](images/me.png)](../cv.pdf)",
                        "a[href=../cv.pdf] > img[src=images/me.png]"),
                rich(
                        "<img src=\"https://x.org/a.png\" alt=\"A\" width=\"200\" height=\"100\">",
                        "img[width=200][height=100][alt=A]"),
                rich(
                        "| a | b |\n|:-:|--:|\n| *c* | [d](/e) |",
                        "table > thead > tr > th.align-center",
                        "tbody td.align-right > a",
                        "td > em"),
                rich(
                        "<table><caption>T</caption><tr><td colspan=\"2\" rowspan=\"3\">a</td></tr></table>",
                        "caption",
                        "td[colspan=2][rowspan=3]"),
                rich(
                        "<details><summary>Abstract</summary>\n\nSome *text*.\n\n</details>",
                        "details > summary",
                        "details em"),
                rich("a[^1]\n\n[^1]: b *c*", "sup > a[href=#footnote-1]", "li#footnote-1 em"),
                rich("Zhu, **me**, $O(n^2)$ and $$x_1$$", "math[alttext=O(n²)]", "strong"),
                rich("<div align=\"center\"><b>a</b> <i>b</i></div>", "div > strong", "div > em"),
                rich(
                        "Größe 漢字 עברית 🎓 a<b & c>d \"q\"",
                        "p:contains(漢字)",
                        "p:contains(a<b & c>d)"),
                rich(
                        "<dl><dt>a</dt><dd>b</dd></dl><figure><figcaption>c</figcaption></figure>",
                        "dl > dt + dd",
                        "figure > figcaption"),
                rich(
                        "<kbd>x</kbd> <cite>y</cite> <mark>z</mark> <small>w</small> <q>v</q>",
                        "kbd",
                        "cite",
                        "mark",
                        "small",
                        "q"));
    }

    private static Arguments rich(String text, String... selectors) {
        return arguments(text, List.of(selectors));
    }
}
