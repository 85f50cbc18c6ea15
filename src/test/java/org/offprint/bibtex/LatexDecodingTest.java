package org.offprint.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatexDecodingTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '§',
            delimiter = '|',
            value = {
                "M{\\\"{u}}ller | Müller",
                "M{\\\"u}ller | Müller",
                "M\\\"{u}ller | Müller",
                "M\\\"uller | Müller",
                "M{\\\" u}ller | Müller",
                "{M{\\\"{u}}ller} | Müller",
                "Garc{\\'{\\i}}a | García",
                "Garc\\'{\\i}a | García",
                "Garc{\\'\\i}a | García",
                "Garc\\'\\i a | García",
                "Garc\\'ia | García",
                "Dvo\\v{r}\\'ak | Dvořák",
                "Dvo\\v r\\'ak | Dvořák",
                "Dvo{\\v{r}}{\\'a}k | Dvořák",
                "{\\v{S}}krabal, \\v{Z}i\\v{z}ek | Škrabal, Žižek",
                "Erd\\H{o}s, Erd{\\H o}s, Erd{\\H{o}}s | Erdős, Erdős, Erdős",
                "h{\\^o}tel, \\^ile | hôtel, île",
                "\\c{C}elik, {\\c c}a, \\c{S}ahin | Çelik, ça, Şahin",
                "W{\\k{a}}s, Cz\\k{e}sto | Wąs, Często",
                "\\r{A}ngstr\\\"om, M{\\r{a}}rten | Ångström, Mårten",
                "Do{\\u{g}}an, \\u gan | Doğan, ğan",
                "\\d{S}a, {\\b{b}} | Ṣa, ḇ",
                "\\t{oo} | o͡o",
                "Nguy{\\~{\\^e}}n, Tr{\\`{\\^a}}n | Nguyễn, Trần",
                "Vi{\\d{\\^e}}t, Ph{\\d{a}}m, L{\\^{e}} Th\\'{\\u{a}}ng | Việt, Phạm, Lê Thắng",
                "\\'{\\^e} and \\^{\\'e} | ế and é̂",
                "Stra{\\ss}e, Stra\\ss e, Stra{\\ss{}}e | Straße, Straße, Straße",
                "S{\\o}ren, \\O{}re, {\\O}stergaard | Søren, Øre, Østergaard",
                "\\L{}ukasz Wa{\\l}{\\k{e}}sa | Łukasz Wałęsa",
                "{\\ae}r{\\o}, {\\AE}gir, c{\\oe}ur, \\OE uvres | ærø, Ægir, cœur, Œuvres",
                "{\\aa}, {\\AA}rhus, \\aa s | å, Århus, ås",
                "\\i, \\j, Y{\\i}ld{\\i}z | ı, ȷ, Yıldız",
                "{\\DJ}or{\\dj}e, {\\TH}{\\'o}r{\\dh}ur, {\\ng} | Đorđe, Þórður, ŋ",
                "\\.{Z}ak, {\\.I}stanbul, \\.{z} | Żak, İstanbul, ż",
                "M\\={a}ori, {\\=\\i} | Māori, ī",
                "{\\~n}, \\~{n}, \\~n, \\~{a}o | ñ, ñ, ñ, ão",
                "\\textcommabelow{s}i | și",
                "{\\'{\\o}} | ǿ",
                "{\\\"{\\i}}, \\\"\\i | ï, ï",
                "Research \\& Development {\\&} more | Research & Development & more",
                "100\\% of \\#1 a\\_b \\{x\\} \\$5 | 100% of #1 a_b {x} $5",
                "from \\$20 to \\$30 | from $20 to $30",
                "from $20 to $30 | from $20 to $30",
                "\\$x_1\\$ | \\$x_1\\$",
                "pages 1--10 and --- so - on | pages 1–10 and — so - on",
                "a-{}-b | a--b",
                "``Quoted'' and `single' but don't | “Quoted” and ‘single’ but don't",
                "d{\\textquoteright}Alembert O'Neill | d’Alembert O'Neill",
                "?`Qu\\'e? !`Hola! | ¿Qué? ¡Hola!",
                "\\textquotedblleft a\\textquotedblright{} b | “a” b",
                "et cetera \\ldots{} \\dots, \\textellipsis{} | et cetera … …, …",
                "1\\textendash{}2 \\textemdash{} 3 | 1–2 — 3",
                "\\emph{E. coli} and \\textit{in vivo} | E. coli and in vivo",
                "\\textbf{\\textit{Bold}} {\\bf old} {\\em em} {\\it it\\/} | Bold old em it",
                "\\texttt{code} \\textsc{Small} \\mathrm{rm} \\underline{u} | code Small rm u",
                "\\textrm{A} \\textsf{B} \\mbox{C} | A B C",
                "10\\textsuperscript{2} 1\\textsuperscript{st} | 10² 1st",
                "CO\\textsubscript{2} x\\textsubscript{ij} | CO₂ xij",
                "\\url{https://a.org/x_y\\_z%20} | https://a.org/x_y_z%20",
                "See \\href{https://a.org}{the page}. | See the page.",
                "hyphen\\-ation a\\,b c\\ d | hyphenation a\u2009b c d",
                "two\\\\lines and\\newline more | two lines and more",
                "J.~Doe | J.\u00a0Doe",
                "rock \\textquotesingle n\\textquotesingle{} roll | rock 'n' roll",
                "\\alpha-synuclein {\\beta} \\textmu m | α-synuclein β μm",
                "\\ensuremath{\\alpha}-helix \\ensuremath{^2} | α-helix ²",
                "\\ensuremath{x^2+y}z | $x^2+y$z",
                "Learning $x_1 \\le 5$ {\\&} $O(n \\log n)$ | Learning $x_1 \\le 5$ & $O(n \\log n)$",
                "$ x $ and $y$2 | $x$ and \\(y\\)2",
                "Bound \\(O(n)\\) and \\[a_b\\] | Bound \\(O(n)\\) and \\[a_b\\]",
                "The {$H_0$} {DNA} of {E}. {coli} | The $H_0$ DNA of E. coli",
                "{{Whole Title Protected}} | Whole Title Protected",
                "{B}ayesian {{G}aussian} | Bayesian Gaussian",
                "\\unknown{kept} text \\foo bar | kept text bar",
                "\\textcolor{red}{Red} \\foreignlanguage{german}{Buch} | Red Buch",
                "{\\noopsort{1973c}}1981 | 1981",
                "\\enquote{Cited} words | “Cited” words",
                "\\TeX{} and \\LaTeX{} | TeX and LaTeX",
                "A &amp; B &#233; &eacute; &lt;i&gt; R&D | A & B é é <i> R&D",
                "Na\\\"{\\i}ve Co\\\"operation | Naïve Coöperation",
                "x < y > z \\textless{} | x < y > z <",
                "\\textbackslash{} \\textasciitilde{} \\textasciicircum{} \\~{} \\^{} | \\ ~ ^ ~ ^",
                "  many   spaces\tand tabs  | many spaces and tabs",
                "Xu\\textsuperscript{*} | Xu*",
                "朱力冰 and Παπαδόπουλος | 朱力冰 and Παπαδόπουλος",
                "A\\_B\\^{}C | A_B^C",
                "50\\textdegree C {\\copyright} \\dag | 50°C © †",
            })
    void readsWhatPeopleWrite(String latex, String text) {
        assertThat(LatexText.decode(latex)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\\",
                "{",
                "}",
                "}}{",
                "\\'",
                "\\\"{",
                "\\v",
                "\\v{",
                "\\'{\\",
                "$",
                "$$",
                "\\(",
                "\\ensuremath",
                "\\ensuremath{",
                "\\ensuremath{}",
                "\\url",
                "\\url{x",
                "&",
                "&#;",
                "&#xffffffff;",
                "\\'\\'\\'",
                "\\t",
                "\\'}",
                "a\\'",
                "\\textsuperscript{",
                "\\'$",
                "{\\'{}",
                "\\enquote{a",
                "\uffff",
                "\ud800",
                "\\\ud800",
                "&#55296;"
            })
    void standsWhatIsUnbalanced(String latex) {
        assertThat(LatexText.decode(latex)).doesNotContain("\uffff");
    }

    @Test
    void givesBackWhatWasSpeltInLatex() {
        Random random = new Random(4);
        for (int i = 0; i < 20_000; i++) {
            String text = text(random);

            assertThat(LatexText.decode(LatexText.encode(text)))
                    .as(LatexText.encode(text))
                    .isEqualTo(text);
            assertThat(LatexText.decode(LatexTitle.encode(text)))
                    .as(LatexTitle.encode(text))
                    .isEqualTo(text);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "5 µm,5 μm",
        "a‐b,a-b",
        "a‑b,a-b",
        "a‒b,a–b",
        "a―b,a—b",
        "co\u00adop,coop",
        "a\u202fb,a\u2009b",
    })
    void makesOneOfSignsThatLatexPrintsAlike(String text, String read) {
        assertThat(LatexText.decode(LatexText.encode(text))).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "}",
                "\\",
                "$",
                "$$ ",
                "\\(",
                "\\[x",
                "\\'{",
                "\\'",
                "\\ensuremath{",
                "\\url{",
                "\\enquote{",
                "\\textsuperscript{",
                "`",
                "'",
                "-",
                "\\$",
                "&",
                "&amp",
                "\\v ",
                "~",
                "%",
                "\\emph{",
                "\\href{",
                "$x",
                "$ x $1"
            })
    @Timeout(value = 5, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void readsAMillionOfTheSameInTime(String part) {
        String latex = part.repeat(1_000_000 / part.length());

        assertThat(LatexText.decode(latex)).isNotNull();
        assertThat(LatexText.decode(latex + "%\\)\\]$}")).isNotNull();
    }

    /** Signs of many kinds in any order, but not those that LaTeX prints alike. */
    private static String text(Random random) {
        String alphabet =
                "abcxyz ABCXYZ 019 .,;:!?()[]<>|/+*=\"'`^~_#%&@{}--——––‘’“”«»‹›„‚…¿¡•†‡§¶©®™£€ªº"
                        + "ßæÆœŒøØåÅłŁđĐðÐþÞŋŊıȷüéèêëñçšžőűąęůăğıİŞșțạệễắằửữđïîāēīōūḇģķļņṣṭǿ"
                        + "αβγδεϵζηθϑικλμνξπρστυφχψωΓΔΘΛΞΠΣΥΦΨΩάέήίόύώς−×÷±≤≥≠≈≡∞→∈∂∇∑∏∫·∘ℓ′″"
                        + "°¹²³⁰⁴⁺⁻ⁿ₀₁₂Жщяйёї朱力冰山田ひらがなカタカナ한글שלוםعربيहिन्दी😀𝔸\u00a0\u2009";
        int[] signs = alphabet.codePoints().toArray();
        String text =
                IntStream.range(0, 1 + random.nextInt(30))
                        .mapToObj(i -> Character.toString(signs[random.nextInt(signs.length)]))
                        .collect(Collectors.joining())
                        .strip()
                        .replaceAll(" +", " ");
        if (random.nextInt(4) == 0) {
            text = text + " $x_1$ " + text;
        }
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
    }
}
