package org.offprint.exchange.record;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.jspecify.annotations.Nullable;

/** Languages as records name them: by a tag, a code of two or three letters, a name. */
public final class LanguageNames {

    /**
     * What some of them call themselves or each other, and the codes of ISO 639-2 that Java does
     * not know. Asking Java for the names of all in all would take seconds.
     */
    private static final String OTHER_NAMES =
            "deutsch=de français=fr francais=fr español=es espanol=es castellano=es italiano=it"
                    + " português=pt portugues=pt русский=ru polski=pl nederlands=nl svenska=sv"
                    + " norsk=no dansk=da suomi=fi čeština=cs türkçe=tr magyar=hu română=ro"
                    + " ελληνικά=el українська=uk العربية=ar עברית=he فارسی=fa 中文=zh 日本語=ja"
                    + " 한국어=ko englisch=en anglais=en inglés=en ingles=en inglese=en inglês=en"
                    + " englanti=en engelska=en engels=en 英语=en 英文=en 英語=en französisch=fr"
                    + " allemand=de alemán=de spanisch=es espagnol=es italienisch=it"
                    + " chinesisch=zh chinois=zh russisch=ru russe=ru ger=de fre=fr chi=zh cze=cs"
                    + " dut=nl gre=el per=fa rum=ro slo=sk ice=is arm=hy baq=eu geo=ka may=ms mac=mk"
                    + " bur=my alb=sq wel=cy";

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
            codes.putIfAbsent(
                    language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
        }
        for (String pair : OTHER_NAMES.split(" ")) {
            int equal = pair.indexOf('=');
            codes.put(pair.substring(0, equal), pair.substring(equal + 1));
        }
        return Map.copyOf(codes);
    }
}
