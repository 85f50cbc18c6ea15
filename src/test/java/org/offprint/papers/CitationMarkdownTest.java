package org.offprint.papers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.markdown.SafeLine;

class CitationMarkdownTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "<i>Nature</i> <b>12</b>, x<sup>2</sup>       | *Nature* **12**, x<sup>2</sup>",
                "<a href=\"https://a.org/(1)\">A</a>          | [A](https://a.org/%281%29)",
                "<a href=\"https://a.org/1\">https://a.org/1</a> | <https://a.org/1>",
                "<span class=\"small-caps\">Zhu</span>        | Zhu",
                "a * b _c_ `d` [e](f) ~g~                     | a \\* b \\_c\\_ \\`d\\` \\[e\\](f) \\~g\\~",
                "&lt;script&gt; &amp;amp; &amp;               | \\<script\\> \\&amp; &",
                "$x$ and \\(y\\)                              | \\$x\\$ and \\\\(y\\\\)",
                "# Zhu                                        | \\# Zhu",
                "- Zhu                                        | \\- Zhu",
                "1984. By G. Orwell                           | 1984\\. By G. Orwell",
                "1984 revisited                               | 1984 revisited",
            })
    void writesMarkdownThatShowsTheCitation(String html, String markdown) {
        assertThat(CitationMarkdown.of(SafeLine.of(html))).isEqualTo(markdown);
    }
}
