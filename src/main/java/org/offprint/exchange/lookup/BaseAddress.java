package org.offprint.exchange.lookup;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a register is asked: scheme, host, port and a path that is kept.
 *
 * @param scheme http or https
 * @param host in lower case; a name, an address of IPv4, or one of IPv6 in brackets
 * @param port the one given, or that of the scheme
 * @param path without a slash at its end; may be empty
 */
record BaseAddress(String scheme, String host, int port, String path) {

    private static final Pattern SYNTAX =
            Pattern.compile(
                    "(?i)(https?)://([a-z0-9._-]{1,253}|\\[[0-9a-f:.]{2,45}])(?::(\\d{1,5}))?(/[^?#\\s\\p{Cntrl}\\\\]*)?");

    /**
     * Reads an address.
     *
     * @throws IllegalArgumentException if it is none of http or https, or has more to it than a
     *     path
     */
    static BaseAddress of(String text) {
        Matcher matcher = SYNTAX.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        String scheme = matcher.group(1).toLowerCase(Locale.ROOT);
        int port =
                matcher.group(3) == null ? usualPort(scheme) : Integer.parseInt(matcher.group(3));
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException(text);
        }
        String path = matcher.group(4) == null ? "" : matcher.group(4);
        BaseAddress address =
                new BaseAddress(
                        scheme,
                        matcher.group(2).toLowerCase(Locale.ROOT),
                        port,
                        path.replaceFirst("/+$", ""));
        address.resolve("/x");
        return address;
    }

    /**
     * The address of something below this one.
     *
     * @param rest begins with a slash; encoded already
     */
    URI resolve(String rest) {
        try {
            return new URI(origin() + path + rest);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(rest, e);
        }
    }

    /** Whether a request may go to the address: here, or to the same host's safer side. */
    boolean holds(URI address) {
        BaseAddress other;
        try {
            other = of(address.getScheme() + "://" + address.getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
        if (!other.host.equals(host)) {
            return false;
        }
        boolean same = other.scheme.equals(scheme) && other.port == port;
        boolean safer =
                scheme.equals("http")
                        && other.scheme.equals("https")
                        && port == usualPort(scheme)
                        && other.port == usualPort(other.scheme);
        return same || safer;
    }

    /** Scheme, host and port, the usual port left out. */
    String origin() {
        return scheme + "://" + host + (port == usualPort(scheme) ? "" : ":" + port);
    }

    /** The text as one part of a path: nothing in it can end the part or climb out of it. */
    static String encoded(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain =
                    c >= 'a' && c <= 'z'
                            || c >= 'A' && c <= 'Z'
                            || c >= '0' && c <= '9'
                            || "-._~".indexOf(c) >= 0;
            if (plain) {
                out.append(c);
            } else {
                out.append("%%%02X".formatted((int) c));
            }
        }
        return out.toString();
    }

    @Override
    public String toString() {
        return origin() + path;
    }

    private static int usualPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }
}
