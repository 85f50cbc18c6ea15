package org.offprint.home.cv;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.offprint.site.SiteFrame;

/** Days in words, as the language of the site has them. */
final class LongDate {

    private LongDate() {}

    /** The day of an instant (UTC), such as "24 November 2026". */
    static String inWords(Instant instant, SiteFrame frame) {
        Locale locale = Locale.forLanguageTag(frame.language());
        DateTimeFormatter format =
                frame.language().equals("en")
                        ? DateTimeFormatter.ofPattern("d MMMM uuuu", locale)
                        : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        return format.format(instant.atOffset(ZoneOffset.UTC));
    }
}
