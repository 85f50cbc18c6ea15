package org.offprint.bibtex;

import java.util.Map;

/** The entities of HTML that programs leave in texts of TeX: by number, and the usual names. */
final class HtmlEntity {

    private static final int LONGEST = 10;

    private static final Map<String, String> NAMED =
            Map.ofEntries(
                    Map.entry("amp", "&"),
                    Map.entry("lt", "<"),
                    Map.entry("gt", ">"),
                    Map.entry("quot", "\""),
                    Map.entry("apos", "'"),
                    Map.entry("nbsp", "\u00a0"),
                    Map.entry("ndash", "–"),
                    Map.entry("mdash", "—"),
                    Map.entry("hellip", "…"),
                    Map.entry("lsquo", "‘"),
                    Map.entry("rsquo", "’"),
                    Map.entry("ldquo", "“"),
                    Map.entry("rdquo", "”"),
                    Map.entry("szlig", "ß"),
                    Map.entry("oslash", "ø"),
                    Map.entry("Oslash", "Ø"),
                    Map.entry("aelig", "æ"),
                    Map.entry("AElig", "Æ"),
                    Map.entry("reg", "®"),
                    Map.entry("copy", "©"),
                    Map.entry("trade", "™"),
                    Map.entry("deg", "°"),
                    Map.entry("times", "×"));

    /** Letters with an accent: the letter, then the accent's name, as in {@code &eacute;}. */
    private static final Map<String, Character> ACCENTS =
            Map.of(
                    "grave", '\u0300',
                    "acute", '\u0301',
                    "circ", '\u0302',
                    "tilde", '\u0303',
                    "uml", '\u0308',
                    "ring", '\u030a',
                    "cedil", '\u0327',
                    "caron", '\u030c');

    private HtmlEntity() {}

    /** Where the entity that starts here with an ampersand ends, or -1 where none does. */
    static int end(String text, int start) {
        int last = Math.min(text.length(), start + LONGEST);
        for (int i = start + 1; i < last; i++) {
            char c = text.charAt(i);
            if (c == ';') {
                return text(text, start, i + 1).isEmpty() ? -1 : i + 1;
            }
            if (c != '#' && !Character.isLetterOrDigit(c)) {
                return -1;
            }
        }
        return -1;
    }

    /** What the entity means; empty where it is none. */
    static String text(String text, int start, int end) {
        String name = text.substring(start + 1, end - 1);
        if (name.startsWith("#")) {
            return numbered(name.substring(1));
        }
        if (NAMED.containsKey(name)) {
            return NAMED.getOrDefault(name, "");
        }
        Character accent = name.length() < 2 ? null : ACCENTS.get(name.substring(1));
        return accent == null ? "" : name.charAt(0) + accent.toString();
    }

    private static String numbered(String number) {
        try {
            int sign =
                    number.startsWith("x") || number.startsWith("X")
                            ? Integer.parseInt(number.substring(1), 16)
                            : Integer.parseInt(number);
            boolean good =
                    sign >= ' '
                            && Character.isDefined(sign)
                            && !Character.isISOControl(sign)
                            && Character.getType(sign) != Character.SURROGATE;
            return good ? Character.toString(sign) : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
