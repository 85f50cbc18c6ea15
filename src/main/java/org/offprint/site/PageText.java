package org.offprint.site;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A page as it was rendered. Headers that it needs are part of it: one that a controller sets on
 * the response itself is missing where the page comes from the shelf.
 *
 * @param headers such as {@code Link}; what all public pages have need not be named
 */
public record PageText(String contentType, String text, Map<String, String> headers) {

    private static final String HTML = "text/html;charset=UTF-8";

    public PageText {
        headers = Map.copyOf(headers);
    }

    /** A page of HTML. */
    public static PageText html(String html) {
        return of(HTML, html);
    }

    /** A text of another type, such as {@code text/plain;charset=UTF-8}. */
    public static PageText of(String contentType, String text) {
        return new PageText(contentType, text, Map.of());
    }

    /** The same with one more header. */
    public PageText with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new PageText(contentType, text, more);
    }
}
