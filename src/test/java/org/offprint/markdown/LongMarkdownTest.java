package org.offprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.common.MarkdownText;

/** Texts made to hold the parser up; the limit leaves room for a busy machine. */
@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LongMarkdownTest {

    private static final MarkdownRenderer RENDERER = MarkdownRenderer.withHeadingsFrom(2);

    @BeforeAll
    static void warmUp() {
        RENDERER.render(MarkdownText.of("*a* [b](/c)\n\n|a|\n|-|\n".repeat(20)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "![",
                "*a ",
                "*a_ ",
                "**a *b ",
                "> ",
                "- ",
                "1. ",
                "<a",
                "<a href=\"",
                "<!--",
                "`",
                "``a`b",
                "\\",
                "\\*",
                "&#",
                "&amp;",
                "[a](",
                "[a](<b",
                "[a](b \"",
                "[^1] ",
                "~a~~",
                "a|b\n-|-\n",
                "|\n",
                "| a | b |\n",
                "www.",
                "a@",
                "a.b@c ",
                "\n",
                " ",
                "a\n",
                "- a\n",
                "> a\n",
                "[a]: b\n",
                "<div>",
                "</a>",
                "<b>",
                "# a\n",
                "`a\n",
                "$a ",
                "$",
                "{: a",
                "{",
                "\\(",
                "$$",
                "*",
                "_",
                "* * ",
                "[[a]",
                "[a]()",
                "<http://a",
                "word "
            })
    void endsSoonFor(String piece) {
        String text = piece.repeat(MarkdownText.MAX_LENGTH / piece.length());

        SafeHtml html = RENDERER.render(MarkdownText.of(text));

        AllowedHtml.check(html.value());
    }

    @Test
    void endsSoonForDeepLists() {
        StringBuilder text = new StringBuilder();
        for (int depth = 0; depth < 300; depth++) {
            text.append(" ".repeat(2 * depth)).append("- a\n");
        }

        AllowedHtml.check(RENDERER.render(MarkdownText.of(text.toString())).value());
    }

    @Test
    void showsTooManySignsAsTyped() {
        String text = "*a ".repeat(6_000);

        assertThat(RENDERER.plainText(MarkdownText.of(text))).startsWith("*a *a");
    }

    @Test
    void rendersALongListOfPapers() {
        String paper =
                "- A One, **B Two**, C Three, [A title with $x_i$](https://arxiv.org/abs/1){:target=\"_blank\"}."
                        + " *ICML* 2024. [[pdf](https://x.org/a.pdf)] [[code](https://x.org/c)]\n";
        String text = "## Papers\n\n" + paper.repeat(500);

        assertThat(RENDERER.render(MarkdownText.of(text)).value().split("<li>")).hasSize(501);
    }
}
