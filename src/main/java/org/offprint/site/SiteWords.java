package org.offprint.site;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** The {@link Words} of one language. */
final class SiteWords implements Words {

    private final MessageSource messages;
    private final Locale locale;
    private final Locale latin;

    SiteWords(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
        this.latin =
                new Locale.Builder()
                        .setLocale(locale)
                        .setUnicodeLocaleKeyword("nu", "latn")
                        .build();
    }

    @Override
    public String get(String key, Object... values) {
        return messages.getMessage(key, values, latin);
    }

    @Override
    public Locale locale() {
        return locale;
    }
}
