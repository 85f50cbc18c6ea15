package org.offprint.exchange.record;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Short texts above and below the line, for which Unicode has signs: H₂O, 10⁻³. */
final class Scripts {

    private static final int LONGEST = 6;
    private static final Map<Character, Character> RAISED =
            pairs("0123456789+-−=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ");
    private static final Map<Character, Character> LOWERED =
            pairs("0123456789+-−=()aeoxhklmnpst", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜ");

    private Scripts() {}

    static Optional<String> raised(String text) {
        return written(text.strip(), RAISED);
    }

    static Optional<String> lowered(String text) {
        return written(text.strip(), LOWERED);
    }

    private static Optional<String> written(String text, Map<Character, Character> signs) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            Character sign = signs.get(c);
            if (sign == null) {
                return Optional.empty();
            }
            out.append(sign.charValue());
        }
        return Optional.of(out.toString());
    }

    private static Map<Character, Character> pairs(String plain, String signs) {
        Map<Character, Character> pairs = new HashMap<>();
        for (int i = 0; i < plain.length(); i++) {
            pairs.put(plain.charAt(i), signs.charAt(i));
        }
        return Map.copyOf(pairs);
    }
}
