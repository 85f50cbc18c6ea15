package org.offprint.exchange.academicpages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.offprint.exchange.ReadProblem;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** The YAML between two lines of "---" at the top of a page; a page need not have any. */
record FrontMatter(Map<String, @Nullable Object> values, int lastLine, List<String> lines) {

    private static final int LONGEST = 64 * 1024;

    /** Reads the front matter; {@code lastLine} is 0 where there is none. */
    static FrontMatter of(PageSource source) {
        if (!line(source, 1).stripTrailing().equals("---")) {
            return new FrontMatter(Map.of(), 0, List.of());
        }
        for (int number = 2; number <= source.lines().size(); number++) {
            String text = line(source, number).stripTrailing();
            if (text.equals("---") || text.equals("...")) {
                return parse(source, number);
            }
        }
        throw unreadable(
                source,
                1,
                null,
                "opens its front matter with --- and never closes it. Put a second --- under it");
    }

    /** A text, or what can be written as one; a list or a table of values is a problem. */
    Optional<String> findText(String key, List<ReadProblem> problems) {
        Object value = values.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof Map || value instanceof Iterable) {
            problems.add(
                    ReadProblem.atLine(
                            lineOf(key),
                            "“%s” in the front matter is not a text and was left out."
                                    .formatted(key)));
            return Optional.empty();
        }
        return Optional.of(value.toString().strip()).filter(text -> !text.isEmpty());
    }

    /** The line of the file in which a key stands. */
    int lineOf(String key) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).stripLeading().startsWith(key + ":")) {
                return i + 2;
            }
        }
        return 1;
    }

    private static FrontMatter parse(PageSource source, int lastLine) {
        List<String> lines = new ArrayList<>();
        for (int number = 2; number < lastLine; number++) {
            lines.add(line(source, number));
        }
        String yaml = String.join("\n", lines);
        if (yaml.length() > LONGEST) {
            throw unreadable(
                    source, 1, null, "has more than 64 KB of front matter, which is too much");
        }
        Object loaded = load(source, yaml);
        if (loaded != null && !(loaded instanceof Map)) {
            throw unreadable(
                    source, 2, null, "has front matter that is no YAML of the form “name: value”");
        }
        Map<String, @Nullable Object> values = new TreeMap<>();
        if (loaded instanceof Map<?, ?> map) {
            map.forEach((key, value) -> values.put(String.valueOf(key), value));
        }
        return new FrontMatter(values, lastLine, lines);
    }

    private static @Nullable Object load(PageSource source, String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(10);
        options.setNestingDepthLimit(20);
        options.setCodePointLimit(LONGEST);
        options.setAllowRecursiveKeys(false);
        try {
            return new Yaml(new SafeConstructor(options)).load(yaml);
        } catch (MarkedYAMLException broken) {
            Mark mark = broken.getProblemMark();
            if (mark == null) {
                throw unreadable(source, 1, null, "has front matter that is no YAML");
            }
            throw unreadable(
                    source,
                    mark.getLine() + 2,
                    mark.getColumn() + 1,
                    "has front matter that is no YAML (" + broken.getProblem() + ")");
        } catch (YAMLException broken) {
            throw unreadable(
                    source,
                    1,
                    null,
                    "has front matter that is no plain YAML (" + firstLine(broken) + ")");
        }
    }

    private static String firstLine(YAMLException broken) {
        String message = broken.getMessage();
        return message == null ? "unknown" : message.lines().findFirst().orElse("unknown");
    }

    private static String line(PageSource source, int number) {
        return source.between(number, number);
    }

    private static UnreadablePageException unreadable(
            PageSource source, int line, @Nullable Integer column, String what) {
        String place = column == null ? "line " + line : "line " + line + ", column " + column;
        return new UnreadablePageException(
                new ReadProblem(
                        line,
                        column,
                        "%s, %s: the file %s.".formatted(source.name(), place, what)));
    }
}
