package org.offprint.markdown.tex;

import java.util.HashMap;
import java.util.Map;

/** Raised, lowered and double-struck signs, as far as Unicode has them. */
final class Scripts {

    private static final Map<Integer, Integer> RAISED =
            table(
                    "0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺-⁻=⁼(⁽)⁾aᵃbᵇcᶜdᵈeᵉfᶠgᵍhʰiⁱjʲkᵏlˡmᵐnⁿoᵒpᵖrʳsˢtᵗuᵘvᵛwʷxˣyʸzᶻ"
                            + "AᴬBᴮDᴰEᴱGᴳHᴴIᴵJᴶKᴷLᴸMᴹNᴺOᴼPᴾRᴿTᵀUᵁVⱽWᵂβᵝγᵞδᵟθᶿφᵠχᵡ");
    private static final Map<Integer, Integer> LOWERED =
            table("0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊-₋=₌(₍)₎aₐeₑhₕiᵢjⱼkₖlₗmₘnₙoₒpₚrᵣsₛtₜuᵤvᵥxₓβᵦγᵧρᵨφᵩχᵪ");
    private static final Map<Integer, Integer> STRUCK = table("CℂHℍNℕPℙQℚRℝZℤ");

    private static final Map<String, String> AS_THEY_ARE =
            Map.of("*", "*", "∗", "*", "′", "′", "∘", "°", "†", "†", "‡", "‡", "⋆", "⋆");

    private Scripts() {}

    /**
     * A script behind its base.
     *
     * @param side {@code ^} or {@code _}
     */
    static String of(char side, String text) {
        String script = text.strip();
        if (script.isEmpty()) {
            return "";
        }
        boolean raised = side == '^';
        if (raised && script.chars().allMatch(c -> c == '′')) {
            return script;
        }
        if (raised && AS_THEY_ARE.containsKey(script)) {
            return AS_THEY_ARE.get(script);
        }
        Map<Integer, Integer> table = raised ? RAISED : LOWERED;
        String dense = script.replace(" ", "");
        boolean words = script.length() > dense.length() && script.matches(".*\\p{L} \\p{L}.*");
        if (!words && dense.codePoints().allMatch(table::containsKey)) {
            return replaced(dense, table);
        }
        boolean nested = script.codePoints().anyMatch(c -> RAISED.containsValue(c));
        return side + (nested ? "(" + script + ")" : enclosed(script));
    }

    /** In parentheses, unless it is one sign, one number or a word. */
    static String enclosed(String text) {
        String whole = text.strip();
        boolean one =
                whole.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || isMark(c))
                        || whole.codePointCount(0, whole.length()) == 1;
        return one ? whole : "(" + whole + ")";
    }

    static String doubleStruck(String text) {
        StringBuilder struck = new StringBuilder();
        text.codePoints().map(Scripts::doubleStruck).forEach(struck::appendCodePoint);
        return struck.toString();
    }

    private static int doubleStruck(int c) {
        if (STRUCK.containsKey(c)) {
            return STRUCK.get(c);
        }
        if (c >= 'A' && c <= 'Z') {
            return 0x1D538 + c - 'A';
        }
        if (c >= 'a' && c <= 'z') {
            return 0x1D552 + c - 'a';
        }
        return c >= '0' && c <= '9' ? 0x1D7D8 + c - '0' : c;
    }

    private static boolean isMark(int c) {
        return c == '′' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String replaced(String text, Map<Integer, Integer> table) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> out.appendCodePoint(table.getOrDefault(c, c)));
        return out.toString();
    }

    private static Map<Integer, Integer> table(String pairs) {
        Map<Integer, Integer> table = new HashMap<>();
        int[] codes = pairs.codePoints().toArray();
        for (int i = 0; i < codes.length; i += 2) {
            table.put(codes[i], codes[i + 1]);
        }
        return Map.copyOf(table);
    }
}
