package org.offprint.exchange.academicpages;

import java.text.Normalizer;
import java.util.Map;

/** Characters that a page spells out: HTML entities and the accents of TeX. */
final class Entities {

    private static final Map<String, String> NAMED =
            Map.ofEntries(
                    Map.entry("nbsp", " "),
                    Map.entry("amp", "&"),
                    Map.entry("lt", "<"),
                    Map.entry("gt", ">"),
                    Map.entry("quot", "\""),
                    Map.entry("apos", "'"),
                    Map.entry("ndash", "–"),
                    Map.entry("mdash", "—"),
                    Map.entry("ldquo", "“"),
                    Map.entry("rdquo", "”"),
                    Map.entry("lsquo", "‘"),
                    Map.entry("rsquo", "’"),
                    Map.entry("hellip", "…"),
                    Map.entry("middot", "·"),
                    Map.entry("bull", "•"),
                    Map.entry("emsp", " "),
                    Map.entry("ensp", " "),
                    Map.entry("thinsp", " "),
                    Map.entry("rarr", "→"),
                    Map.entry("dagger", "†"),
                    Map.entry("Dagger", "‡"),
                    Map.entry("eacute", "é"),
                    Map.entry("egrave", "è"),
                    Map.entry("agrave", "à"),
                    Map.entry("aacute", "á"),
                    Map.entry("iacute", "í"),
                    Map.entry("oacute", "ó"),
                    Map.entry("uacute", "ú"),
                    Map.entry("ntilde", "ñ"),
                    Map.entry("ccedil", "ç"),
                    Map.entry("auml", "ä"),
                    Map.entry("ouml", "ö"),
                    Map.entry("uuml", "ü"),
                    Map.entry("Ouml", "Ö"),
                    Map.entry("Uuml", "Ü"),
                    Map.entry("szlig", "ß"),
                    Map.entry("oslash", "ø"),
                    Map.entry("aring", "å"),
                    Map.entry("copy", "©"));

    private static final String ACCENTS = "'`^\"~=";
    private static final String COMBINING = "\u0301\u0300\u0302\u0308\u0303\u0304";

    private Entities() {}

    /** The characters of an entity without its ampersand and semicolon; null for no entity. */
    static @org.jspecify.annotations.Nullable String decode(String name) {
        String known = NAMED.get(name);
        if (known != null || !name.startsWith("#") || name.length() < 2) {
            return known;
        }
        boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        String digits = name.substring(hex ? 2 : 1);
        if (!digits.matches(hex ? "[0-9a-fA-F]{1,6}" : "[0-9]{1,7}")) {
            return null;
        }
        int point = Integer.parseInt(digits, hex ? 16 : 10);
        boolean text =
                Character.isValidCodePoint(point)
                        && !Character.isISOControl(point)
                        && (point < 0xD800 || point > 0xDFFF);
        return text ? Character.toString(point) : " ";
    }

    /** The letter with TeX's accent over it; null when that is no accent. */
    static @org.jspecify.annotations.Nullable String accented(char accent, char letter) {
        int which = ACCENTS.indexOf(accent);
        if (which < 0 || !Character.isLetter(letter)) {
            return null;
        }
        String composed =
                Normalizer.normalize("" + letter + COMBINING.charAt(which), Normalizer.Form.NFC);
        return composed.length() == 1 ? composed : null;
    }
}
