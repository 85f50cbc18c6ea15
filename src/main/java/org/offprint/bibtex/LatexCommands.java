package org.offprint.bibtex;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the commands mean that stand in texts besides accents and the {@link LatexSigns}. */
final class LatexCommands {

    /** Commands of which the first argument is no text: it goes, and what follows stays. */
    private static final Set<String> OPAQUE =
            Set.of(
                    "href",
                    "textcolor",
                    "color",
                    "foreignlanguage",
                    "selectlanguage",
                    "hspace",
                    "vspace",
                    "label",
                    "ref",
                    "noopsort",
                    "NoopSort",
                    "noopSort",
                    "SortNoop",
                    "sortnoop",
                    "thanks",
                    "footnote",
                    "begin",
                    "end",
                    "fontsize",
                    "includegraphics");

    private static final Set<String> ADDRESSES = Set.of("url", "nolinkurl", "path");

    private static final String TEXT =
            """
            textquoteleft ‘ textquoteright ’ textquotesingle ' textquotedblleft “ textquotedblright ”
            lq ‘ rq ’ quotesinglbase ‚ quotedblbase „ glqq „ grqq “ glq ‚ grq ‘ flqq « frqq »
            textquotedbl " dq " textendash – textemdash — textellipsis … dots … dotsc … textperiodcentered ·
            textunderscore _ textdollar $ textbackslash \\ textasciicircum ^ textasciitilde ~
            textasteriskcentered * ast * textsection § textparagraph ¶ textdagger † textdaggerdbl ‡
            dagger † ddagger ‡ textcopyright © textsterling £ euro € EUR € textyen ¥ textcent ¢
            textdegree ° degree ° celsius °C textcelsius °C textmu μ micro μ textmacron ¯
            textpm ± texttimes × textdiv ÷ textonehalf ½ textonequarter ¼ textthreequarters ¾
            textonesuperior ¹ texttwosuperior ² textthreesuperior ³ textminus − textnumero № No №
            textbrokenbar ¦ textlnot ¬ slash / textslash / colon : percent % checkmark ✓
            SS SS IJ Ĳ ij ĳ textregistered ® textservicemark ℠ guillemetleft « guillemetright »
            LaTeX LaTeX TeX TeX BibTeX BibTeX LaTeXe LaTeX2e XeTeX XeTeX
            log log exp exp min min max max sin sin cos cos tan tan inf inf sup sup lim lim
            sim ~ le ≤ ge ≥ ne ≠ rightarrow → lbrace { rbrace } vert | mid | star ⋆ textstar ⋆
            ell ℓ hbar ℏ textalpha α textbeta β textgamma γ textdelta δ
            """;

    private static final String SPACES =
            "quad qquad space newline linebreak enspace thinspace nobreakspace";

    private static final Map<String, String> MEANINGS = meanings();

    private LatexCommands() {}

    /** The text that a command without arguments stands for, or null. */
    static @Nullable String meaning(String name) {
        String meaning = MEANINGS.get(name);
        return meaning == null ? LatexSigns.named(name) : meaning;
    }

    /** Whether the first argument of the command is none of the text. */
    static boolean isOpaque(String name) {
        return OPAQUE.contains(name);
    }

    /** Whether the argument of the command is an address. */
    static boolean isAddress(String name) {
        return ADDRESSES.contains(name);
    }

    private static Map<String, String> meanings() {
        Map<String, String> meanings = new HashMap<>();
        String[] words = TEXT.strip().split("\\s+");
        for (int i = 0; i < words.length; i += 2) {
            meanings.put(words[i], words[i + 1]);
        }
        for (String space : SPACES.split(" ")) {
            meanings.put(space, " ");
        }
        return Map.copyOf(meanings);
    }
}
