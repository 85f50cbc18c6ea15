package org.offprint.exchange.jekyll;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** HTML where plain text is wanted. */
final class Html {

    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z!]|&#?\\w+;");

    private Html() {}

    /** The text without tags and entities, on one line. */
    static String text(String html) {
        return MARKUP.matcher(html).find()
                ? Jsoup.parseBodyFragment(html).text().strip()
                : html.strip();
    }
}
