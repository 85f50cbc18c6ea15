package org.offprint.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.SampleSite;

class MarkdownTwinTest {

    /** Lets all markup live, as careless readers do, and knows no formulas. */
    private static final MutableDataSet CARELESS =
            new MutableDataSet().set(Parser.EXTENSIONS, List.of(TablesExtension.create()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                SampleSite.HOSTILE,
                "$<script>alert(1)</script>$",
                "$$<img src=x onerror=alert(1)>$$ and $a<b>c</b>$",
                "\\(<svg/onload=alert(1)>\\) \\[<!-- <b> -->\\] \\(a $<i>$ b\\)",
                "From $5 <script>alert(1)</script> to $6",
                "$[a](javascript:alert(1))$ and $![a](https://a.example.org/1.png)$",
                "$\\<b>$ $\\\\<b>$ $<?php$ $<https://a.example.org/>$",
                "[a](javascript:alert(1)) ![b](x) <https://a.example.org> [c]: /x",
                "$`$ <b>a</b> ` `` <i>b</i> ``",
                "1. a | b\t# c",
                "\\$<b>$ & &lt;b&gt; &#60;b&#62;",
            })
    void nothingThatIsPlainTextBecomesMarkup(String words) {
        String twin =
                MarkdownTwin.titled(words)
                        .line(words, words)
                        .link(words, "/papers")
                        .line("- " + words)
                        .toString();

        Element body = Jsoup.parseBodyFragment(html(twin)).body();
        body.select("code, em, strong").unwrap();

        assertThat(body.select("*").eachText()).isNotEmpty();
        assertThat(body.select("*").stream().map(Element::normalName))
                .containsOnly("body", "h1", "p", "ul", "li", "a");
        assertThat(body.select("li, a")).hasSize(2);
        assertThat(body.select("a").eachAttr("href")).containsExactly("/papers");
        assertThat(body.select("[src], [onerror], [onload], [id]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script> *a* _b_ `c` [d](e) ~f~ #g |h| \\i",
                "From $5 <b> to $6",
                "&lt;b&gt; &amp;amp; AT&T",
                "2020. A year",
                "- A dash",
            })
    void wordsAreShownAsTheyAre(String words) {
        assertThat(Jsoup.parseBodyFragment(html(MarkdownTwin.titled(words).toString())).text())
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    On $L^2$ and $x_1 * y_2$; On $L^2$ and $x_1 * y_2$
                    If $a < b$ and $n<3$;     If $a < b$ and $n<3$
                    If $a<b$;                 If $a\\lt b$
                    In \\( x_1 \\) steps;     In $x_1$ steps
                    As \\[x\\] and $$y$$;     As $$x$$ and $$y$$
                    $f[x](t)$ is;             $f[x] (t)$ is
                    It costs \\$5;            It costs \\$5
                    """)
    void formulasStayTex(String words, String markdown) {
        assertThat(MarkdownTwin.escaped(words)).isEqualTo(markdown);
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(MarkdownTwin.titled("A").line(null, "b", null).line(null, null))
                .hasToString("# A\n\nb\n");
    }

    private static String html(String markdown) {
        return HtmlRenderer.builder(CARELESS)
                .build()
                .render(Parser.builder(CARELESS).build().parse(markdown));
    }
}
