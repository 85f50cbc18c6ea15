package org.offprint.exchange.jekyll;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which paths of a site are looked at, and which are no paths at all. */
final class SitePaths {

    private static final int LONGEST = 500;

    /** What Jekyll, Ruby, Node and the theme keep, at any depth. */
    private static final Set<String> SKIPPED =
            Set.of(
                    "_site",
                    "node_modules",
                    "vendor",
                    "__MACOSX",
                    "_sass",
                    "_layouts",
                    "_includes",
                    "_plugins",
                    "_scripts");

    private static final Set<String> SIGNS =
            Set.of("_config.yml", "_config.yaml", "_pages", "_publications", "_bibliography");

    private SitePaths() {}

    /** Whether a part of a path names what is not looked into, such as ".git". */
    static boolean isSkipped(String part) {
        return SKIPPED.contains(part)
                || part.length() > 1 && part.startsWith(".") && !part.startsWith("..");
    }

    /** Whether a path leads through a part that is not looked into. */
    static boolean leadsThroughSkipped(String path) {
        return Arrays.stream(path.split("/")).anyMatch(SitePaths::isSkipped);
    }

    /** What is wrong with a path, in words that follow "was left out: its name"; or empty. */
    static Optional<String> fault(String path) {
        if (path.isEmpty() || path.length() > LONGEST) {
            return Optional.of("is empty or longer than %d characters".formatted(LONGEST));
        }
        if (path.startsWith("/") || path.matches("(?s)[A-Za-z]:.*")) {
            return Optional.of("is not a path within the site");
        }
        if (path.indexOf('\\') >= 0 || path.chars().anyMatch(Character::isISOControl)) {
            return Optional.of("holds a backslash or a control character");
        }
        boolean dots =
                Arrays.stream(path.split("/", -1))
                        .anyMatch(part -> part.equals("..") || part.equals(".") || part.isEmpty());
        return dots
                ? Optional.of("leads out of its folder, or has an empty part")
                : Optional.empty();
    }

    /** A path in a message: cut, and without what no terminal should get. */
    static String shown(String path) {
        String clean = path.replaceAll("\\p{Cntrl}", "�");
        return clean.length() <= 120 ? clean : clean.substring(0, 120) + "…";
    }

    /**
     * The folder in which the site lies, with a slash at its end: "" or, in the zip of a
     * repository, one such as "jane.github.io-master/".
     */
    static String root(Collection<String> paths) {
        return paths.stream()
                .flatMap(path -> root(path).stream())
                .min(
                        Comparator.comparingInt((String root) -> root.split("/").length)
                                .thenComparingInt(String::length)
                                .thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    private static Optional<String> root(String path) {
        List<String> parts = List.of(path.split("/"));
        int most = Math.min(parts.size(), 4);
        for (int i = 0; i < most; i++) {
            if (SIGNS.contains(parts.get(i))) {
                return Optional.of(i == 0 ? "" : String.join("/", parts.subList(0, i)) + "/");
            }
        }
        return Optional.empty();
    }
}
