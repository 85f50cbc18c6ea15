package org.offprint.exchange.academicpages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.exchange.ReadProblem;
import org.offprint.site.Redirect;

/** The {@code redirect_from} of a page: the paths of the old site that lead to it. */
final class OldPaths {

    private static final int LONGEST = 500;
    private static final int MOST = 200;
    private static final Pattern PATH = Pattern.compile("/[^\\s\\\\?#<>\"{}|^`]*");

    private OldPaths() {}

    /** The paths without the page's own; what is no path becomes a problem. */
    static List<String> read(
            FrontMatter front, @Nullable String permalink, List<ReadProblem> problems) {
        Set<String> paths = new LinkedHashSet<>();
        int line = front.lineOf("redirect_from");
        for (Object value : entries(front.values().get("redirect_from"))) {
            String path = value instanceof String text ? text.strip() : String.valueOf(value);
            if (!(value instanceof String) || !isPath(path)) {
                problems.add(
                        ReadProblem.atLine(
                                lineOf(front, path, line),
                                "“%s” in redirect_from is no path of this site and was left out: a path"
                                                .formatted(shortened(path))
                                        + " starts with one / and has no host and no dots for folders."));
            } else if (Redirect.isReserved(path)) {
                problems.add(
                        ReadProblem.atLine(
                                lineOf(front, path, line),
                                "“%s” in redirect_from was left out: the address belongs to Offprint itself and cannot lead elsewhere."
                                        .formatted(shortened(path))));
            } else if (paths.size() == MOST) {
                problems.add(
                        ReadProblem.atLine(
                                line,
                                "Only the first %d paths of redirect_from are read."
                                        .formatted(MOST)));
                break;
            } else {
                paths.add(path);
            }
        }
        paths.remove(permalink);
        paths.remove("/");
        return List.copyOf(paths);
    }

    private static List<Object> entries(@Nullable Object value) {
        if (value instanceof Iterable<?> list) {
            List<Object> entries = new ArrayList<>();
            list.forEach(entry -> entries.add(entry == null ? "" : entry));
            return entries;
        }
        return value == null ? List.of() : List.of(value);
    }

    private static boolean isPath(String path) {
        if (path.length() > LONGEST || path.startsWith("//") || !PATH.matcher(path).matches()) {
            return false;
        }
        String decoded = path.toLowerCase(Locale.ROOT).replace("%2e", ".").replace("%2f", "/");
        for (String segment : decoded.split("/")) {
            if (segment.equals(".") || segment.equals("..")) {
                return false;
            }
        }
        return path.chars().noneMatch(Character::isISOControl);
    }

    private static int lineOf(FrontMatter front, String path, int otherwise) {
        for (int i = Math.max(0, otherwise - 2); i < front.lines().size(); i++) {
            if (!path.isEmpty() && front.lines().get(i).contains(path)) {
                return i + 2;
            }
        }
        return otherwise;
    }

    private static String shortened(String path) {
        return path.length() > 80 ? path.substring(0, 80) + "…" : path;
    }
}
