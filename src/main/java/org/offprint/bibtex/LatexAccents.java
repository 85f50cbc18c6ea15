package org.offprint.bibtex;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Spells letters with accents: {@code {\"u}}, {@code {\v{c}}}, {@code {\'\i}}. */
final class LatexAccents {

    private static final Map<Character, String> ABOVE =
            Map.ofEntries(
                    Map.entry('\u0300', "`"),
                    Map.entry('\u0301', "'"),
                    Map.entry('\u0302', "^"),
                    Map.entry('\u0303', "~"),
                    Map.entry('\u0304', "="),
                    Map.entry('\u0306', "u"),
                    Map.entry('\u0307', "."),
                    Map.entry('\u0308', "\""),
                    Map.entry('\u030a', "r"),
                    Map.entry('\u030b', "H"),
                    Map.entry('\u030c', "v"));
    private static final Map<Character, String> BELOW =
            Map.of(
                    '\u0323', "d",
                    '\u0326', "textcommabelow",
                    '\u0327', "c",
                    '\u0328', "k",
                    '\u0331', "b");

    /** Further ones that people type. */
    private static final Map<String, Character> ALSO =
            Map.of("G", '\u030f', "f", '\u0311', "U", '\u030e', "t", '\u0361');

    private static final Map<String, Character> MARKS = marks();

    private LatexAccents() {}

    /** The combining mark of an accent's command, such as {@code "} or {@code v}, or null. */
    static @Nullable Character mark(String command) {
        return MARKS.get(command);
    }

    /**
     * Puts a mark on the first letter of a text, which loses the dot of its i; on marks that it has
     * already. A text that begins with no letter stays as it is.
     */
    static String marked(String text, char mark) {
        int base = text.codePointAt(0);
        if (Character.isWhitespace(base) || base < 0x80 && !Character.isLetter(base)) {
            return text;
        }
        int end = Character.charCount(base);
        String letter = text.substring(0, end);
        if (!BELOW.containsKey(mark)) {
            letter = base == 'ı' ? "i" : base == 'ȷ' ? "j" : letter;
        }
        while (end < text.length()
                && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
            letter += text.charAt(end);
            end++;
        }
        return letter + mark + text.substring(end);
    }

    private static Map<String, Character> marks() {
        Map<String, Character> marks = new HashMap<>(ALSO);
        ABOVE.forEach((mark, command) -> marks.put(command, mark));
        BELOW.forEach((mark, command) -> marks.put(command, mark));
        return Map.copyOf(marks);
    }

    /**
     * Spells a letter with its accents, those above within those below, as TeX can set them.
     *
     * @return null where LaTeX has none of the accents or not the letter
     */
    static @Nullable String spelling(String cluster) {
        String parts = Normalizer.normalize(cluster, Normalizer.Form.NFD);
        int base = parts.codePointAt(0);
        List<String> above = new ArrayList<>();
        List<String> below = new ArrayList<>();
        for (int i = Character.charCount(base); i < parts.length(); i++) {
            char mark = parts.charAt(i);
            if (ABOVE.containsKey(mark)) {
                above.add(ABOVE.get(mark));
            } else if (BELOW.containsKey(mark)) {
                below.add(BELOW.get(mark));
            } else {
                return null;
            }
        }
        String letter = letter(base, !above.isEmpty());
        if (letter == null || above.isEmpty() && below.isEmpty()) {
            return null;
        }
        for (String accent : above) {
            letter = accented(accent, letter);
        }
        for (String accent : below) {
            letter = accented(accent, letter);
        }
        return "{" + letter + "}";
    }

    private static @Nullable String letter(int base, boolean accentAbove) {
        if (accentAbove && (base == 'i' || base == 'j')) {
            return "\\" + (char) base;
        }
        if (base < 0x80) {
            return Character.isLetter(base) ? Character.toString(base) : null;
        }
        String spelling = LatexSigns.spelling(base);
        return spelling != null && spelling.startsWith("{\\")
                ? spelling.substring(1, spelling.length() - 1)
                : null;
    }

    private static String accented(String accent, String letter) {
        boolean sign = !Character.isLetter(accent.charAt(0));
        boolean simple = letter.length() == 1 || letter.equals("\\i") || letter.equals("\\j");
        return "\\" + accent + (sign && simple ? letter : "{" + letter + "}");
    }
}
