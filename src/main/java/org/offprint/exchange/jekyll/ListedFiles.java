package org.offprint.exchange.jekyll;

import java.io.Serial;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.offprint.exchange.ReadProblem;
import org.offprint.settings.ImportLimits;

/**
 * The files that were found in a folder or a zip, by their paths within the site, each with where
 * its content is.
 *
 * @param <T> what opens a file
 */
final class ListedFiles<T> {

    private final Map<String, T> found = new TreeMap<>();
    private final List<ReadProblem> problems = new ArrayList<>();
    private final int most;
    private int refused;

    /**
     * @param most files; more are a problem
     */
    ListedFiles(int most) {
        this.most = most;
    }

    void add(String path, T content) {
        Optional<String> fault = SitePaths.fault(path);
        if (fault.isPresent()) {
            refuse("“%s” was left out: its name %s.", SitePaths.shown(path), fault.get());
        } else if (found.containsKey(path)) {
            refuse("%s stands in the zip more than once; the first is read.", path);
        } else if (found.size() >= most) {
            throw new TooMuchException(
                    "The site has more than %,d files, so nothing of it was read. Take out what is not yours to keep, such as node_modules, or set %s higher."
                            .formatted(most, ImportLimits.SITE_MAX_FILES));
        } else if (!SitePaths.leadsThroughSkipped(path)) {
            found.put(path, content);
        }
    }

    /** Says that a file was left out; after the first twenty it is only counted. */
    void refuse(String sentence, Object... values) {
        if (++refused <= 20) {
            problems.add(ReadProblem.ofFile(sentence.formatted(values)));
        }
    }

    List<ReadProblem> problems() {
        List<ReadProblem> all = new ArrayList<>(problems);
        if (refused > 20) {
            all.add(
                    ReadProblem.ofFile(
                            "%,d more files were left out for the like.".formatted(refused - 20)));
        }
        return all;
    }

    /** The files below the folder that turns out to be the site's. */
    Rooted<T> rooted(ToLongFunction<T> size) {
        String root = SitePaths.root(found.keySet());
        Map<String, T> contents = new HashMap<>();
        Map<String, SiteFile> files = new TreeMap<>();
        found.forEach((path, content) -> {
            if (path.startsWith(root)) {
                String inside = path.substring(root.length());
                contents.put(inside, content);
                files.put(inside, new SiteFile(inside, size.applyAsLong(content)));
            }
        });
        return new Rooted<>(files, contents);
    }

    /** Files by their paths within the site. */
    record Rooted<T>(Map<String, SiteFile> byPath, Map<String, T> contents) {

        static <T> Rooted<T> nothing() {
            return new Rooted<>(Map.of(), Map.of());
        }

        List<SiteFile> files() {
            return List.copyOf(byPath.values());
        }

        @Nullable T content(SiteFile file) {
            return contents.get(file.path());
        }

        Optional<SiteFile> find(String path) {
            return Optional.ofNullable(byPath.get(path));
        }
    }

    /** Says that a source holds more than is read of any. */
    static final class TooMuchException extends RuntimeException {

        @Serial private static final long serialVersionUID = 1L;

        TooMuchException(String sentence) {
            super(sentence);
        }
    }
}
