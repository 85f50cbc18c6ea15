package org.offprint.exchange.jekyll;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The addresses of the old site: which lead to it, and to which of its files. */
final class OldSite {

    private static final Pattern ELSEWHERE = Pattern.compile("(?i)([a-z][a-z0-9+.-]*:|//|#|\\?).*");

    private static final int LONGEST = 2_000;

    private final SiteFiles files;
    private final String base;
    private final List<String> origins = new ArrayList<>();

    OldSite(SiteFiles files, YamlMap config) {
        this.files = files;
        String path = config.text("baseurl").orElse("").replaceAll("^/*|/*$", "");
        this.base = path.isEmpty() ? "" : "/" + path;
        config.text("url").ifPresent(url -> origins.add(bare(url)));
        config.text("repository")
                .filter(name -> name.endsWith(".github.io"))
                .ifPresent(name -> origins.add(name.substring(name.indexOf('/') + 1)));
    }

    /**
     * A destination as a path of the old site that begins with a slash, or as it is where it leads
     * elsewhere.
     *
     * @param page the address of the page on which it stands
     */
    String address(String destination, String page) {
        if (destination.length() > LONGEST) {
            return destination;
        }
        String local = withoutOrigin(destination.strip());
        if (ELSEWHERE.matcher(local).matches() || local.isEmpty()) {
            return destination;
        }
        int end = endOfPath(local);
        String path = decoded(local.substring(0, end));
        String rest = local.substring(end);
        String whole = path.startsWith("/") ? withoutBase(path) : resolved(path, page);
        return encoded(whole) + rest;
    }

    /** The file at an address of the old site. */
    Optional<SiteFile> file(String address) {
        return address.startsWith("/")
                ? files.find(decoded(address.substring(1, endOfPath(address))))
                : Optional.empty();
    }

    /**
     * What addresses of the same page have in common: without ending, slash at the end, query and
     * fragment.
     */
    static String key(String address) {
        String path = decoded(address.substring(0, endOfPath(address)));
        String bare = path.replaceFirst("(?i)(/index)?\\.html?$", "").replaceFirst("/index$", "");
        return bare.replaceFirst("/+$", "");
    }

    /** What of an address stands behind its path. */
    static String rest(String address) {
        return address.substring(endOfPath(address));
    }

    private String resolved(String path, String page) {
        String folder = page.substring(0, page.lastIndexOf('/') + 1);
        String near = joined(folder, path);
        return Stream.of(near, joined(folder.replaceFirst("[^/]*/$", ""), path), joined("/", path))
                .filter(address -> files.find(address.substring(1)).isPresent())
                .findFirst()
                .orElse(near);
    }

    /** A relative path from a folder; as in browsers, nothing is above the top. */
    private static String joined(String folder, String path) {
        List<String> parts = new ArrayList<>();
        for (String part : (folder + path).split("/", -1)) {
            if (part.equals("..")) {
                if (!parts.isEmpty()) {
                    parts.removeLast();
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return "/" + String.join("/", parts) + (path.endsWith("/") ? "/" : "");
    }

    private String withoutOrigin(String destination) {
        String bare = bare(destination);
        for (String origin : origins) {
            boolean own =
                    destination.matches("(?i)https?://.*")
                            && bare.length() >= origin.length()
                            && bare.substring(0, origin.length()).equalsIgnoreCase(origin);
            String rest = own ? bare.substring(origin.length()) : "";
            if (own && (rest.isEmpty() || rest.startsWith("/"))) {
                return rest.isEmpty() ? "/" : rest;
            }
        }
        return destination;
    }

    private String withoutBase(String path) {
        String rest =
                !base.isEmpty() && path.startsWith(base + "/")
                        ? path.substring(base.length())
                        : path;
        return rest.replaceFirst("^/+", "/");
    }

    private static int endOfPath(String address) {
        int end = 0;
        while (end < address.length() && address.charAt(end) != '?' && address.charAt(end) != '#') {
            end++;
        }
        return end;
    }

    private static String bare(String url) {
        return url.strip().replaceFirst("(?i)^https?://(www\\.)?", "").replaceFirst("/+$", "");
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    /** What no address of ours may hold is written with percent signs. */
    static String encoded(String path) {
        StringBuilder address = new StringBuilder();
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            int value = octet & 0xFF;
            boolean plain =
                    value > 0x20 && value < 0x7F && "\"'<>\\^`{|}%?#()[]".indexOf(value) < 0;
            if (plain) {
                address.append((char) value);
            } else {
                address.append('%').append(String.format(Locale.ROOT, "%02X", value));
            }
        }
        return address.toString();
    }
}
