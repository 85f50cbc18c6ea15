package org.offprint.common;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address that a page may link to: absolute with {@code http} or {@code https}, or a path on
 * this site that begins with a single slash. No other scheme, no user name before the host, no
 * white space, quotes or angle brackets, at most {@value #MAX_LENGTH} characters.
 */
public record WebLink(String value) {

    /** The most characters that an address may have; browsers and crawlers agree on about this. */
    public static final int MAX_LENGTH = 2_000;

    private static final Pattern FORBIDDEN = Pattern.compile("[\\s\\p{Cntrl}\"'<>\\\\^`{|}]");
    private static final Pattern ABSOLUTE = Pattern.compile("(?i)https?://[^/?#@]+([/?#].*)?");
    private static final Pattern ON_SITE = Pattern.compile("/(?!/).*|#.+");

    public WebLink {
        if (value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "The address is %d characters long; %d is the most."
                            .formatted(value.length(), MAX_LENGTH));
        }
        if (FORBIDDEN.matcher(value).find()) {
            throw new IllegalArgumentException(
                    "“%s” holds a space or a sign that no address may hold; copy it from the browser's address bar."
                            .formatted(shown(value)));
        }
        if (!ABSOLUTE.matcher(value).matches() && !ON_SITE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "“%s” is no web address; it has to begin with https:// or http://, or with / for a page of this site."
                            .formatted(shown(value)));
        }
        if (!hasUsableHost(value)) {
            throw new IllegalArgumentException(
                    "“%s” has no valid host name between // and the next slash."
                            .formatted(shown(value)));
        }
    }

    /**
     * Reads an address as a person types it, white space around it dropped.
     *
     * @throws IllegalArgumentException with a sentence for the person if it is not one
     */
    public static WebLink of(String text) {
        return new WebLink(text.strip());
    }

    /** Reads an address; empty if it is not one. */
    public static Optional<WebLink> parse(String text) {
        try {
            return Optional.of(of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Takes an address as it was stored, or none.
     *
     * @throws IllegalArgumentException if it is not one
     */
    public static @Nullable WebLink orNull(@Nullable String text) {
        return text == null ? null : new WebLink(text);
    }

    /** Whether the address leads to another site. */
    public boolean isAbsolute() {
        return !value.startsWith("/") && !value.startsWith("#");
    }

    /** The host without a leading {@code www.}, or an empty text for a path of this site. */
    public String host() {
        if (!isAbsolute()) {
            return "";
        }
        String rest = value.substring(value.indexOf("//") + 2);
        String host = rest.split("[/?#:]", 2)[0];
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean hasUsableHost(String value) {
        if (value.startsWith("/") || value.startsWith("#")) {
            return true;
        }
        int start = value.indexOf("//") + 2;
        String authority = value.substring(start).split("[/?#]", 2)[0];
        try {
            // An international host name is fine for browsers but not for RFC 3986: check its
            // ASCII stand-in.
            URI uri = new URI("http://" + authority.replaceAll("[^\\x00-\\x7f]", "x"));
            return uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String shown(String value) {
        return value.length() <= 80 ? value : value.substring(0, 80) + "…";
    }
}
