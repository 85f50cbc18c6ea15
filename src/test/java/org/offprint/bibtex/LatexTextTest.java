package org.offprint.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatexTextTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '§',
            delimiter = '|',
            value = {
                "Plain words 123 | Plain words 123",
                "Müller | M{\\\"u}ller",
                "Łódź | {\\L}{\\'o}d{\\'z}",
                "Erdős | Erd{\\H{o}}s",
                "Håvard | H{\\aa}vard",
                "Ångström | {\\AA}ngstr{\\\"o}m",
                "Dvořák | Dvo{\\v{r}}{\\'a}k",
                "García Íñiguez | Garc{\\'\\i}a {\\'I}{\\~n}iguez",
                "Straße | Stra{\\ss}e",
                "Yıldız, Şahin, Doğan | Y{\\i}ld{\\i}z, {\\c{S}}ahin, Do{\\u{g}}an",
                "Đorđević | {\\DJ}or{\\dj}evi{\\'c}",
                "Wałęsa | Wa{\\l}{\\k{e}}sa",
                "Ștefănescu | {\\textcommabelow{S}}tef{\\u{a}}nescu",
                "Þórðarson | {\\TH}{\\'o}r{\\dh}arson",
                "Nguyễn | Nguy{\\~{\\^e}}n",
                "Phạm Việt | Ph{\\d{a}}m Vi{\\d{\\^e}}t",
                "Trần Thắng | Tr{\\`{\\^a}}n Th{\\'{\\u{a}}}ng",
                "Bùi Thị | B{\\`u}i Th{\\d{i}}",
                "Māris Bērziņš | M{\\=a}ris B{\\=e}rzi{\\c{n}}{\\v{s}}",
                "ǿ | {\\'{\\o}}",
                "朱力冰 | 朱力冰",
                "朱, 力冰 and 山田 | 朱, 力冰 and 山田",
                "100 % of R&D at #1 | 100 \\% of R\\&D at \\#1",
                "snake_case {x} ~ ^ | snake\\_case \\textbraceleft{}x\\textbraceright{}"
                        + " \\textasciitilde{} \\textasciicircum{}",
                "C:\\new | C:\\textbackslash{}new",
                "a < b > c | a \\textless{} b \\textgreater{} c",
                "265–275 — or | 265--275 --- or",
                "well-known a--b | well-known a-{}-b",
                "“Quoted” and ‘single’ | ``Quoted'' and `single'",
                "“’tis | ``{\\textquoteright}tis",
                "Why?‘so’ | Why?{}`so'",
                "don’t … | don{\\textquoteright}t \\ldots{}",
                "rock 'n' roll | rock 'n' roll",
                "‘a' b | `a\\textquotesingle{} b",
                "α-synuclein | \\ensuremath{\\alpha}-synuclein",
                "αβ T cells | \\ensuremath{\\alpha}\\ensuremath{\\beta} T cells",
                "Παπαδόπουλος | Παπαδόπουλος",
                "CO₂ at 5 °C ± 1 µm | CO\\ensuremath{_2} at 5 \\ensuremath{^\\circ}C"
                        + " \\ensuremath{\\pm} 1 \\ensuremath{\\mu}m",
                "x → ∞ | x \\ensuremath{\\to} \\ensuremath{\\infty}",
            })
    void spellsWhatPeopleWrite(String text, String latex) {
        assertThat(LatexText.encode(text)).isEqualTo(latex);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '§',
            delimiter = '|',
            value = {
                "Learning $x_1 \\le 5$ & more | Learning $x_1 \\le 5$ \\& more",
                "Bound \\(O(n_k)\\) | Bound \\(O(n_k)\\)",
                "Show \\[a_b\\] here | Show \\[a_b\\] here",
                "Big $$a_b$$ | Big $$a_b$$",
                "from $20 to $30 | from \\$20 to \\$30",
                "costs 5 $ | costs 5 \\$",
                "escaped \\$x_1\\$ | escaped \\$x\\_1\\$",
                "broken ${x$ | broken \\$\\textbraceleft{}x\\$",
                "comment $a % b$ | comment \\$a \\% b\\$",
                "sets $\\{a\\}$ | sets $\\{a\\}$",
            })
    void leavesMathematicsAsItIs(String text, String latex) {
        assertThat(LatexText.encode(text)).isEqualTo(latex);
    }

    @Test
    void composesAccentsThatWereTypedApart() {
        assertThat(LatexText.encode("Mu\u0308ller")).isEqualTo("M{\\\"u}ller");
        assertThat(LatexText.encode("x\u0304")).isEqualTo("{\\=x}");
    }

    @Test
    void leavesWhatLatexHasNoSpellingFor() {
        assertThat(LatexText.encode("Thảo Hương שלום 😀")).isEqualTo("Thảo Hương שלום 😀");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '§',
            delimiter = '|',
            value = {
                "Catapults in SGD | Catapults in {SGD}",
                "BERT: Pre-training of Deep Models | {BERT}: Pre-training of Deep Models",
                "An AI for mRNA | An {AI} for {mRNA}",
                "AlexNet and iPhone | {AlexNet} and {iPhone}",
                "A Study of Multi-Agent Systems | A Study of Multi-Agent Systems",
                "U-Net and X-Ray | {U-Net} and {X-Ray}",
                "GPT-4 | {GPT}-4",
                "Vitamin D in 3D | Vitamin {D} in {3D}",
                "C++ and C# at AT&T | {C++} and {C\\#} at {AT\\&T}",
                "École ÉNS | {\\'E}cole {{\\'E}NS}",
                "An $O(N)$ bound for $k$-NN | An {$O(N)$} bound for $k$-{NN}",
                "The $\\Gamma$ and $x$ | The {$\\Gamma$} and $x$",
                "What’s “New” in LLMs? | What{\\textquoteright}s ``New'' in {LLMs}?",
                "Non-I.I.D. Data | Non-{I.I.D.} Data",
                "snake_Case R&D: 100 % | snake\\_Case {R\\&D}: 100 \\%",
            })
    void protectsTheCapitalsThatStylesWouldLower(String title, String latex) {
        assertThat(LatexTitle.encode(title)).isEqualTo(latex);
    }
}
