package org.offprint.exchange.academicpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {

    /** The plain text, with "{kind:...}" round each span. */
    private static String marked(String markup) {
        RichText rich = RichText.of(markup);
        StringBuilder marked = new StringBuilder();
        for (int i = 0; i <= rich.plain().length(); i++) {
            for (Span span : rich.spans().reversed()) {
                if (span.end() == i && span.start() < i && span.kind() != Span.Kind.SOFT_BREAK) {
                    marked.append('}');
                }
            }
            for (Span span : rich.spans()) {
                if (span.start() == i
                        && span.start() < span.end()
                        && span.kind() != Span.Kind.SOFT_BREAK) {
                    marked.append('{').append(span.kind().name().charAt(0)).append(':');
                }
            }
            if (i < rich.plain().length()) {
                marked.append(rich.plain().charAt(i));
            }
        }
        return marked.toString().replace("\n", "/");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '~',
            textBlock =
                    """
                    plain *italic* **bold** ***both***    > plain {I:italic} {B:bold} {B:{I:both}}
                    **Ann One***, Bea Two*, Cy Three      > {B:Ann One}*, Bea Two*, Cy Three
                    **Ann One\\***, Bea\\*                > {B:Ann One*}, Bea*
                    Ann*, Bea*, and Cy*                   > Ann*, Bea*, and Cy*
                    snake_case and _one two_              > snake_case and {I:one two}
                    libin *at* uw *dot* edu               > libin {I:at} uw {I:dot} edu
                    [A title](https://a.org/x)            > {L:A title}
                    [A (b) t](https://a.org/J07(2023)1)   > {L:A (b) t}
                    [[pdf](x)] [[code]](y)                > [{L:pdf}] {L:[code]}
                    [**Bold**: rest](x "title"){:target="_blank"} end > {L:{B:Bold}: rest} end
                    `CODE 20` and ``quoted''              > {C:CODE 20} and ``quoted''
                    R\\'e and L\\"{o}w, a\\_b             > Ré and Löw, a_b
                    One$^\\dagger$, Two$^*$ in $L^2_a$    > One, Two in $L^2_a$
                    {{ site.url }}text{% include x %}     > text
                    A&amp;B &#169; &nope;                 > A&B © &nope;
                    see https://a.org/b_c_d.              > see {L:https://a.org/b_c_d}.
                    ![sym](a.png)text                     > text
                    [![PDF](https://img.shields.io/badge/arXiv-1-red)](x)   > {L:arXiv}
                    """)
    void takesMarkdownDown(String markup, String expected) {
        assertThat(marked(markup)).isEqualTo(expected);
    }

    @Test
    void takesHtmlDown() {
        assertThat(marked("<b>Bold</b><br><a href='x'>Link</a> <em>it</em> <u>un</u>"))
                .isEqualTo("{B:Bold}/{L:Link} {I:it} {U:un}");
        assertThat(
                        marked(
                                "One<sup>1,*</sup>, 2<sup>nd</sup> <button onclick=\"a>b\">Show</button>x"))
                .isEqualTo("One, 2nd x");
        assertThat(marked("<div class=\"pub-title\">A title</div>by")).isEqualTo("/{B:A title}/by");
    }

    @Test
    void breaksLinesWhereThePageDoes() {
        assertThat(marked("one  \ntwo\\\nthree\nfour\n\nfive"))
                .isEqualTo("one  /two  /three four/five");
        assertThat(marked("title\n  - sub item\n  - two")).isEqualTo("title/sub item/two");
        assertThat(marked("### A title\nauthors")).isEqualTo("{B:A title}/authors");
    }

    @Test
    void keepsTheAddressOfALinkAsItIsWritten() {
        assertThat(
                        RichText.of(
                                        "[a]( https://a.org/?q=1&b=2 \"t\" ) [b]({{ '/f.pdf' | relative_url }})")
                                .links())
                .extracting(Span::url)
                .isEqualTo(List.of("https://a.org/?q=1&b=2", "/f.pdf"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "[a](",
                "*a ",
                "**",
                "_a",
                "`",
                "<a href='",
                "<b>",
                "</b>",
                "![",
                "$",
                "{{",
                "\\",
                "<div>",
                "&#",
                "[a][",
                "(",
                "http://"
            })
    @Timeout(20)
    void staysFastOnHostileMarkup(String piece) {
        assertThat(RichText.of(piece.repeat(200_000)).plain()).isNotNull();
    }
}
