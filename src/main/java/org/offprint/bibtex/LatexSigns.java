package org.offprint.bibtex;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What LaTeX calls single signs that are no letter with an accent. Braces have their names, because
 * BibTeX counts those behind a backslash, too.
 */
final class LatexSigns {

    private static final String TEXT =
            """
            % \\% & \\& # \\# _ \\_ { \\textbraceleft{} } \\textbraceright{} $ \\$
            ~ \\textasciitilde{} ^ \\textasciicircum{} \\ \\textbackslash{}
            < \\textless{} > \\textgreater{} | \\textbar{} ` \\textasciigrave{}
            – -- — --- ‐ - ‑ - ‒ -- ― ---
            ‘ ` ’ ' “ `` ” '' „ \\quotedblbase{} ‚ \\quotesinglbase{}
            « \\guillemotleft{} » \\guillemotright{} ‹ \\guilsinglleft{} › \\guilsinglright{}
            … \\ldots{} ¿ \\textquestiondown{} ¡ \\textexclamdown{} • \\textbullet{}
            † \\dag{} ‡ \\ddag{} § \\S{} ¶ \\P{} © \\copyright{} ® \\textregistered{} ™ \\texttrademark{}
            £ \\pounds{} € \\texteuro{} ª \\textordfeminine{} º \\textordmasculine{}
            ß {\\ss} æ {\\ae} Æ {\\AE} œ {\\oe} Œ {\\OE} ø {\\o} Ø {\\O} å {\\aa} Å {\\AA}
            ł {\\l} Ł {\\L} đ {\\dj} Đ {\\DJ} ð {\\dh} Ð {\\DH} þ {\\th} Þ {\\TH}
            ŋ {\\ng} Ŋ {\\NG} ı {\\i} ȷ {\\j}
            """;

    private static final String MATHEMATICS =
            """
            α \\alpha β \\beta γ \\gamma δ \\delta ε \\varepsilon ϵ \\epsilon ζ \\zeta η \\eta
            θ \\theta ϑ \\vartheta ι \\iota κ \\kappa λ \\lambda μ \\mu µ \\mu ν \\nu ξ \\xi
            π \\pi ϖ \\varpi ρ \\rho ϱ \\varrho σ \\sigma ς \\varsigma τ \\tau υ \\upsilon
            φ \\varphi ϕ \\phi χ \\chi ψ \\psi ω \\omega
            Γ \\Gamma Δ \\Delta Θ \\Theta Λ \\Lambda Ξ \\Xi Π \\Pi Σ \\Sigma Υ \\Upsilon
            Φ \\Phi Ψ \\Psi Ω \\Omega
            − - × \\times ÷ \\div ± \\pm ∓ \\mp ≤ \\leq ≥ \\geq ≠ \\neq ≈ \\approx ≡ \\equiv
            ∞ \\infty → \\to ← \\leftarrow ↔ \\leftrightarrow ⇒ \\Rightarrow ↦ \\mapsto
            ∈ \\in ∉ \\notin ⊂ \\subset ⊆ \\subseteq ∪ \\cup ∩ \\cap ∅ \\emptyset
            ∂ \\partial ∇ \\nabla √ \\surd ∑ \\sum ∏ \\prod ∫ \\int ∝ \\propto ∀ \\forall ∃ \\exists
            · \\cdot ∘ \\circ ⊗ \\otimes ⊕ \\oplus ℓ \\ell ′ ' ″ ''
            ° ^\\circ ¹ ^1 ² ^2 ³ ^3 ⁰ ^0 ⁴ ^4 ⁵ ^5 ⁶ ^6 ⁷ ^7 ⁸ ^8 ⁹ ^9 ⁺ ^+ ⁻ ^- ⁿ ^n
            ₀ _0 ₁ _1 ₂ _2 ₃ _3 ₄ _4 ₅ _5 ₆ _6 ₇ _7 ₈ _8 ₉ _9
            """;

    private static final Map<Integer, String> SPELLINGS = spellings();
    private static final Map<String, String> NAMES = names();
    private static final Map<String, String> SYMBOLS = symbols();

    private LatexSigns() {}

    /** How LaTeX spells the sign, or null where it is written as it is or not at all. */
    static @Nullable String spelling(int sign) {
        return SPELLINGS.get(sign);
    }

    /** The sign that a command's name means, such as {@code ss} or {@code alpha}, or null. */
    static @Nullable String named(String name) {
        return NAMES.get(name);
    }

    /**
     * The sign that a formula of one sign means, such as {@code \\alpha} or {@code ^2}, or null.
     */
    static @Nullable String symbol(String formula) {
        return SYMBOLS.get(formula);
    }

    static boolean isGreek(int sign) {
        return sign >= 0x0370 && Character.UnicodeScript.of(sign) == Character.UnicodeScript.GREEK;
    }

    private static Map<Integer, String> spellings() {
        Map<Integer, String> spellings = new HashMap<>();
        spellings.put(0xa0, "~");
        spellings.put(0x202f, "\\,");
        spellings.put(0x2009, "\\,");
        spellings.put(0xad, "\\-");
        pairs(TEXT).forEach(spellings::put);
        pairs(MATHEMATICS)
                .forEach((sign, name) -> spellings.put(sign, "\\ensuremath{" + name + "}"));
        return Map.copyOf(spellings);
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        inverse(TEXT)
                .forEach((spelling, sign) -> {
                    String name = spelling.replaceAll("[{}]", "");
                    if (name.matches("\\\\[A-Za-z]+")) {
                        names.put(name.substring(1), sign);
                    }
                });
        inverse(MATHEMATICS)
                .forEach((spelling, sign) -> {
                    if (spelling.matches("\\\\[A-Za-z]+")) {
                        names.put(spelling.substring(1), sign);
                    }
                });
        return Map.copyOf(names);
    }

    private static Map<String, String> symbols() {
        return Map.copyOf(inverse(MATHEMATICS));
    }

    /** The first of several signs that are spelt alike stands for all. */
    private static Map<String, String> inverse(String table) {
        Map<String, String> inverse = new HashMap<>();
        String[] words = table.strip().split("\\s+");
        for (int i = 0; i < words.length; i += 2) {
            inverse.putIfAbsent(words[i + 1], words[i]);
        }
        return inverse;
    }

    private static Map<Integer, String> pairs(String table) {
        Map<Integer, String> pairs = new HashMap<>();
        String[] words = table.strip().split("\\s+");
        for (int i = 0; i < words.length; i += 2) {
            pairs.put(words[i].codePointAt(0), words[i + 1]);
        }
        return pairs;
    }
}
