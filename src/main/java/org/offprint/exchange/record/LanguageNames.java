package org.offprint.exchange.record;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.jspecify.annotations.Nullable;

/** Languages as records name them: by a tag, a code of two or three letters, a name. */
public final class LanguageNames {

    private static final Map<String, String> CODES = codes();

    private LanguageNames() {}

    /**
     * The tag (BCP 47) of the first language in the text, such as {@code en} for "eng", "English"
     * or "Englisch"; null where it names none.
     */
    public static @Nullable String tag(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String first = text.strip().split("[;,/]", 2)[0].strip().replace('_', '-');
        String code = CODES.get(first.toLowerCase(Locale.ROOT));
        if (code != null) {
            return code;
        }
        String language = first.split("-", 2)[0].toLowerCase(Locale.ROOT);
        if (!CODES.containsValue(language)) {
            return null;
        }
        try {
            return new Locale.Builder().setLanguageTag(first).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            return language;
        }
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            Locale language = Locale.of(code);
            codes.put(code, code);
            try {
                codes.put(language.getISO3Language(), code);
            } catch (MissingResourceException e) {
                // A language without a code of three letters has its other names.
            }
            put(codes, language.getDisplayLanguage(Locale.ENGLISH), code);
            put(codes, language.getDisplayLanguage(language), code);
            put(codes, language.getDisplayLanguage(Locale.GERMAN), code);
            put(codes, language.getDisplayLanguage(Locale.FRENCH), code);
        }
        // The bibliographic codes of ISO 639-2, which Java does not know.
        codes.putAll(
                Map.of(
                        "ger", "de", "fre", "fr", "chi", "zh", "cze", "cs", "dut", "nl", "gre",
                        "el", "per", "fa", "rum", "ro", "slo", "sk", "ice", "is"));
        return Map.copyOf(codes);
    }

    private static void put(Map<String, String> codes, String name, String code) {
        codes.putIfAbsent(name.toLowerCase(Locale.ROOT), code);
    }
}
