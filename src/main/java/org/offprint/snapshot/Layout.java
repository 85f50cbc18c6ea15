package org.offprint.snapshot;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.offprint.common.Slug;

/**
 * Which file an address becomes. A page becomes {@code index.html} in a folder of its name, so that
 * servers find it under its old address; all else keeps its name. A list narrowed by one filter
 * lies below it, such as {@code papers/year/2024/page/2/index.html}, where no address of a paper
 * can be.
 */
final class Layout {

    /** Filters of which lists are made ahead, one at a time: more of them are too many pages. */
    private static final Set<String> FILTERS = Set.of("type", "year", "tag", "by");

    private static final String PAGE = "page";
    private static final String INDEX = "index.html";
    private static final Pattern PLAIN = Pattern.compile("(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+");
    private static final Pattern NOT_PUBLIC =
            Pattern.compile("/(admin|login|logout|setup|api|health)(/.*)?");

    private Layout() {}

    /** Whether this address has a file of its own in a snapshot. */
    static boolean takes(String address) {
        String path = path(address);
        if (!path.equals("/") && !PLAIN.matcher(path).matches()
                || NOT_PUBLIC.matcher(path).matches()) {
            return false;
        }
        Optional<TreeMap<String, String>> parameters = parameters(address);
        return parameters.isPresent()
                && parameters.get().keySet().stream()
                        .allMatch(name -> FILTERS.contains(name) || name.equals(PAGE))
                && parameters.get().keySet().stream().filter(FILTERS::contains).count() <= 1;
    }

    /**
     * The file, below the folder of the snapshot.
     *
     * @param isPage whether the answer is HTML
     */
    static String file(String address, boolean isPage) {
        String path = path(address).substring(1);
        List<String> folders = new ArrayList<>();
        TreeMap<String, String> parameters = parameters(address).orElseThrow();
        String page = parameters.remove(PAGE);
        parameters.forEach((name, value) -> {
            folders.add(name);
            folders.add(plain(value));
        });
        if (page != null) {
            folders.add(PAGE);
            folders.add(page);
        }
        if (!isPage || path.endsWith(".html")) {
            int slash = path.lastIndexOf('/') + 1;
            int dot = path.indexOf('.', slash);
            return folders.isEmpty()
                    ? path
                    : "%s/%s/%s"
                            .formatted(
                                    path.substring(0, dot < 0 ? path.length() : dot),
                                    String.join("/", folders),
                                    path.substring(slash));
        }
        if (!path.isEmpty()) {
            folders.addFirst(path);
        }
        folders.add(INDEX);
        return String.join("/", folders);
    }

    /** The way from one file of a snapshot to another. */
    static String way(String from, String to) {
        String[] start = from.split("/");
        String[] end = to.split("/");
        int common = 0;
        while (common < Math.min(start.length, end.length) - 1
                && start[common].equals(end[common])) {
            common++;
        }
        return "../".repeat(start.length - 1 - common)
                + String.join("/", List.of(end).subList(common, end.length));
    }

    /** The address without its query. */
    static String path(String address) {
        int query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }

    private static Optional<TreeMap<String, String>> parameters(String address) {
        TreeMap<String, String> parameters = new TreeMap<>();
        int query = address.indexOf('?');
        if (query < 0) {
            return Optional.of(parameters);
        }
        for (String parameter : address.substring(query + 1).split("&")) {
            int equals = parameter.indexOf('=');
            if (equals < 1) {
                return Optional.empty();
            }
            parameters.put(
                    parameter.substring(0, equals),
                    URLDecoder.decode(parameter.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return Optional.of(parameters);
    }

    /** A value as the name of a folder, on systems too that know no capitals. */
    private static String plain(String value) {
        if (Slug.parse(value).filter(slug -> slug.value().equals(value)).isPresent()) {
            return value;
        }
        String words = Slug.from(value).map(Slug::value).orElse("x");
        return "%s-%08x".formatted(words, value.hashCode());
    }
}
