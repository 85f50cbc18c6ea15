package org.offprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MathTextTest {

    /** Titles and abstracts as they are found, with what each formula reads as. */
    @ParameterizedTest
    @MethodSource("realTexts")
    void writesRealTitlesAsText(String text, String plain, String signs) {
        assertThat(MathText.plain(text)).isEqualTo(plain);
    }

    @ParameterizedTest
    @MethodSource("realTexts")
    void typesetsRealTitles(String text, String plain, String signs) {
        String html = MathText.html(text).value();
        AllowedHtml.check(html);
        Document document = Jsoup.parseBodyFragment(html);
        assertThat(document.select("code")).as(html).isEmpty();
        assertThat(document.select("math")).as(html).isNotEmpty();
        assertThat(document.select("math").text().replaceAll("[\\s\\u2061]", ""))
                .as(html)
                .isEqualTo(signs);
    }

    @Test
    void knowsManyRealTexts() throws IOException {
        assertThat(realTexts()).hasSizeGreaterThanOrEqualTo(45);
    }

    @Test
    void escapesWhatIsNoFormula() {
        assertThat(MathText.html("a <b> & \"c\" $x$").value())
                .isEqualTo("a &lt;b&gt; &amp; \"c\" <math alttext=\"x\"><mi>x</mi></math>");
        assertThat(MathText.html("").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$5 and $10",
                "costs $5",
                "from $20 to $30 a day",
                "US$5-$10 or A$7",
                "a $ b $ c",
                "$ x$",
                "50 % of $1,000",
                "A title with \\ and $",
                "$"
            })
    void leavesMoneyAlone(String text) {
        assertThat(MathText.html(text).value()).isEqualTo(text);
        assertThat(MathText.plain(text)).isEqualTo(text);
    }

    @Test
    void takesAnEscapedDollarForADollar() {
        assertThat(MathText.html("\\$5 and \\$x$ or $\\$5$").value())
                .startsWith("$5 and $x$ or <math");
        assertThat(MathText.plain("\\$5 and \\$x$ or $\\$5$")).isEqualTo("$5 and $x$ or $5");
    }

    @Test
    void keepsPunctuationWithTheFormulaThatItTouches() {
        assertThat(MathText.html("a ($x$), $y$ b, $z$-c").value().replaceAll("<math.*?/math>", "F"))
                .isEqualTo(
                        "a <span class=\"formula\">(F),</span> F b, <span class=\"formula\">F-</span>c");
    }

    @Test
    void takesAllFourPairsOfSigns() {
        for (String formula : List.of("$x^2$", "$$x^2$$", "\\(x^2\\)", "\\[x^2\\]")) {
            assertThat(MathText.html("a " + formula + " b").value())
                    .isEqualTo("a <math alttext=\"x²\"><msup><mi>x</mi><mn>2</mn></msup></math> b");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "\\nosuch{x} + y, \\nosuch{x} + y",
        "\\frac{a}{, a/",
        "\\href{javascript:alert(1)}{x}, \\href{javascript:alert(1)}{x}",
        "\\htmlClass{a}{x}, x",
        "\\class{a}{x}, x",
        "\\def\\a{\\a\\a}\\a, \\def\\a{\\a\\a}\\a",
        "\\ref{q}, \\ref{q}",
        "\\unicode{x41}, \\unicode{x41}",
        "x@y.edu, x@y.edu"
    })
    void showsTheSourceOfWhatItDoesNotUnderstand(String tex, String plain) {
        assertThat(MathText.html("a $" + tex + "$ b").value())
                .isEqualTo("a <code class=\"tex\">$" + tex + "$</code> b");
        assertThat(MathText.plain("a $" + tex + "$ b")).isEqualTo("a " + plain + " b");
    }

    @ParameterizedTest
    @MethodSource("hostileTex")
    @Timeout(120)
    void isNotHeldUpByHostileTex(String tex) {
        long start = System.nanoTime();
        String html = MathText.html("$" + tex + "$").value();
        assertThat(System.nanoTime() - start).isLessThan(60_000_000_000L);
        AllowedHtml.check(html);
        assertThat(MathText.plain("$" + tex + "$")).isNotNull();
        assertThat(MathText.html("$x$").value()).contains("<mi>x</mi>");
    }

    static Stream<String> hostileTex() throws IOException {
        Stream<String> made =
                Stream.of(
                        "{".repeat(1000) + "x" + "}".repeat(1000),
                        "{".repeat(49) + "x" + "}".repeat(49),
                        "\\left(".repeat(300) + "x",
                        "\\left(".repeat(160) + "x" + "\\right)".repeat(160),
                        "\\hat ".repeat(390) + "x",
                        "\\frac1".repeat(300) + "x",
                        "x^".repeat(900) + "x",
                        "\\sqrt".repeat(380) + "x",
                        "x+".repeat(999) + "x",
                        "x".repeat(2_001),
                        "x".repeat(100_000),
                        "\\begin{matrix}" + "&".repeat(1_900) + "\\end{matrix}",
                        "\\begin{matrix}" + "\\\\".repeat(900) + "\\end{matrix}",
                        "\\def\\a{xxxxxxxxxx}\\def\\b{\\a\\a\\a\\a\\a\\a\\a\\a\\a\\a}\\def\\c{\\b\\b\\b\\b\\b\\b}\\c\\c",
                        "\\newcommand{\\x}[1]{#1#1}\\x{\\x{\\x{\\x{\\x{\\x{\\x{\\x{\\x{\\x{y}}}}}}}}}}",
                        "\\rule{99999em}{99999em}\\kern99999em\\hspace{9999em}\\raisebox{9999em}{x}",
                        "\\text{</math><script>alert(1)</script>}",
                        "\\text{</mtext><img src=x onerror=alert(1)>}",
                        "\\textcolor{red;background:url(//a.b)}{x}\\color{\"><script>}",
                        "\\textcolor{#ff0000}{x}\\colorbox{red}{y}\\fcolorbox{red}{blue}{z}",
                        "\\label{a\"><img src=x>}x\\tag{<b>1</b>}",
                        "\\eqref{a}\\ref{b}\\label{c}",
                        "\\class{a}{x}\\htmlId{b}{y}\\htmlStyle{color:red}{z}\\htmlData{a=b}{c}",
                        "\\url{javascript:alert(1)}\\includegraphics{//a.b/c.png}",
                        "\\toggle{a}{b}\\endtoggle\\mathtip{x}{y}\\texttip{a}{b}",
                        "\\gdef\\x{y}\\global\\let\\y\\x",
                        "\\char64 \\char60 \\unicode{x3c}",
                        "\u0000\u202e\ud800x",
                        "\\");
        return Stream.concat(
                made,
                HostileMarkdownTest.hostileTexts().stream()
                        .filter(text -> !text.contains("$") && !text.contains("@")));
    }

    @Test
    void neverWritesAStyle() throws IOException {
        for (String tex :
                List.of(
                        "\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}",
                        "\\begin{array}{l|c}a&b\\\\\\hline c&d\\end{array}",
                        "\\begin{cases}1&x>0\\\\0&\\text{else}\\end{cases}",
                        "\\boxed{x}\\cancel{y}\\bcancel{y}\\xcancel{z}\\sout{q}\\overline{AB}",
                        "\\hat{x}\\vec v\\widehat{abc}\\widetilde{abc}\\underline{x}",
                        "\\underbrace{a+b}_{n}\\xrightarrow{f}\\a\\!b".replace("\\a", "a"),
                        "\\large x\\phantom{x}\\raisebox{1em}{x}\\rule{1em}{1em}",
                        "\\textcolor{red}{x}")) {
            String html = MathText.html("$" + tex + "$").value();
            assertThat(html).contains("<math").doesNotContain(" style=", "color", "tml-", "<code");
            AllowedHtml.check(html);
        }
    }

    @Test
    @Timeout(60)
    void servesManyThreadsAtOnce() throws InterruptedException, ExecutionException {
        List<Callable<String>> calls =
                IntStream.range(0, 60)
                        .<Callable<String>>mapToObj(
                                i -> () -> MathText.html("$x_{" + i % 20 + "}$").value())
                        .toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> answers = threads.invokeAll(calls);
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get()).contains("<mn>" + i % 20 + "</mn>");
            }
        }
    }

    static List<Arguments> realTexts() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(MathTextTest.class.getResourceAsStream("titles.txt"))) {
            String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
            return IntStream.range(0, lines.length / 3)
                    .mapToObj(i -> Arguments.of(lines[3 * i], lines[3 * i + 1], lines[3 * i + 2]))
                    .toList();
        }
    }
}
