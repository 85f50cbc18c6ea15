package org.offprint.exchange.academicpages;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an image inside a link says: its own text, or the words of a shields.io badge. */
final class Badge {

    private static final Pattern SHIELD =
            Pattern.compile("shields\\.io/(?:static/v1\\?label=|badge/)([^-&?/]{1,40})");

    private Badge() {}

    static String label(String alternative, String url) {
        Matcher shield = SHIELD.matcher(url);
        if (shield.find()) {
            return shield.group(1).replace("%20", " ").replace('_', ' ');
        }
        return url.contains("shields.io") || alternative.length() > 30 ? "" : alternative;
    }
}
