package org.offprint.markdown.tex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTexTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\alpha\\beta \\gamma x | αβγx",
                "a\\in A | a ∈ A",
                "n\\log n | n log n",
                "\\log\\log n | log log n",
                "\\log(n) | log(n)",
                "\\pm 1 | ±1",
                "(\\pm1) | (±1)",
                "x_{max} | xₘₐₓ",
                "x_{best} | x_best",
                "x_{a b} | x_(a b)",
                "2^{2^n} | 2^(2ⁿ)",
                "x_i^2 | xᵢ²",
                "x^* y^\\prime z^\\star | x* y′ z⋆",
                "\\mathbb{CHNPQRZFEkB1} | ℂℍℕℙℚℝℤ𝔽𝔼𝕜𝔹𝟙",
                "\\mathbb R^n | ℝⁿ",
                "\\mathcal O(n) | O(n)",
                "\\mathrm d x | d x",
                "\\text{if } x | if x",
                "\\bar x \\vec{v} \\dot q | x̄ v⃗ q̇",
                "\\tilde O | Õ",
                "\\widetilde{AB} | ÃB",
                "\\not= \\not\\in | ≠ ∉",
                "\\frac12 | 1/2",
                "\\frac{\\alpha}{2n} | α/2n",
                "\\sqrt{x+1} \\sqrt[3]x \\sqrt[n]{y} | √(x+1) ∛x ⁿ√y",
                "\\left\\{ x \\right\\} | {x}",
                "\\left. x \\right)_0 | x)₀",
                "\\{1, 2\\} \\% \\& \\_ \\# \\$ | {1, 2} % & _ # $",
                "a \\quad b\\,c\\;d\\!e~f | a b c de f",
                "{{a}} | a",
                "\\operatorname*{arg\\,max}_x f | arg maxₓ f",
                "a \\bmod b | a mod b",
                "\\xrightarrow{f} | →ᶠ",
                "\\overset{d}{=} | =ᵈ",
                "\\textcolor{red}{x} | x",
                "\\begin{cases}1 & x\\\\ 0\\end{cases} | {1 x; 0}",
                "\\begin{aligned} a &= b \\end{aligned} | a = b",
                "\\nosuch | \\nosuch",
                "\\nosuch{a}{b_1} c_1 | \\nosuch{a}{b_1} c₁",
                "\\ | \\",
                "x^ | x",
                "} a } | } a}",
                "{ a | a",
                "\\frac | /",
                "\\sqrt[ | √"
            })
    void writesTexOnOneLine(String tex, String plain) {
        assertThat(PlainTex.of(tex)).isEqualTo(plain);
    }
}
