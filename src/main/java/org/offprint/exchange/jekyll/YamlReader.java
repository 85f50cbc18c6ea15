package org.offprint.exchange.jekyll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.settings.ImportLimits;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads the YAML of a site: mappings, lists and texts, nothing else. A value that lacks its quotes
 * is read as if it had them, and told.
 */
final class YamlReader {

    private static final int MOST_MENDED = 10;
    private static final Pattern UNQUOTED =
            Pattern.compile("^(\\s*(?:- )?[\\w-]+:[ \\t]+)([^\\s\"'|>\\[{&*#].*?)[ \\t]*$");
    private static final Pattern BADLY_QUOTED =
            Pattern.compile("^(\\s*(?:- )?[\\w-]+:[ \\t]+)([\"'])(.*)\\2?[ \\t]*$");

    private final Problems problems;
    private final SiteLimits limits;

    YamlReader(Problems problems, SiteLimits limits) {
        this.problems = problems;
        this.limits = limits;
    }

    /**
     * The values of a text; empty where it is no YAML, which is a problem.
     *
     * @param before how many lines of the file stand before the text
     */
    Optional<YamlMap> map(String file, String yaml, int before) {
        return load(file, yaml, before).map(Loaded::value).map(YamlMap::of);
    }

    /** What a text holds, which may be nothing. */
    record Loaded(@Nullable Object value) {}

    Optional<Loaded> load(String file, String yaml, int before) {
        List<String> lines = new ArrayList<>(Arrays.asList(yaml.replace("\t", "  ").split("\n")));
        List<Integer> mended = new ArrayList<>();
        while (true) {
            try {
                Object loaded = yaml().load(String.join("\n", lines));
                for (int line : mended) {
                    problems.at(
                            file,
                            line + before,
                            null,
                            "the value holds a sign that needs quotes around it; it was read as if it had them.");
                }
                return Optional.of(new Loaded(loaded));
            } catch (MarkedYAMLException e) {
                int line = line(e);
                if (mended.size() < MOST_MENDED && line > 0 && mend(lines, line, mended)) {
                    continue;
                }
                tell(file, e, before);
                return Optional.empty();
            } catch (YAMLException | IllegalStateException | ClassCastException e) {
                problems.ofFile(
                        file,
                        "its YAML is refused (%s); it was left out. Write it without anchors, and nested no deeper than %,d levels, or set %s higher."
                                .formatted(
                                        firstLine(e), limits.nesting(), ImportLimits.MAX_NESTING));
                return Optional.empty();
            } catch (StackOverflowError e) {
                problems.ofFile(file, "its YAML is nested too deeply; it was left out.");
                return Optional.empty();
            }
        }
    }

    /** Puts quotes around the value on the line of an error, or on the one before. */
    private static boolean mend(List<String> lines, int line, List<Integer> mended) {
        for (int number : List.of(line, line - 1)) {
            if (number < 1 || number > lines.size() || mended.contains(number)) {
                continue;
            }
            String text = lines.get(number - 1);
            Matcher unquoted = UNQUOTED.matcher(text);
            Matcher bad = BADLY_QUOTED.matcher(text);
            if (unquoted.matches()) {
                lines.set(number - 1, unquoted.group(1) + quoted(unquoted.group(2)));
            } else if (number == line && bad.matches()) {
                String quote = bad.group(2);
                String value = bad.group(3);
                lines.set(
                        number - 1,
                        bad.group(1)
                                + quoted(
                                        value.endsWith(quote)
                                                ? value.substring(0, value.length() - 1)
                                                : value));
            } else {
                continue;
            }
            mended.add(number);
            return true;
        }
        return false;
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static int line(MarkedYAMLException e) {
        Mark mark = e.getProblemMark();
        return mark == null ? 0 : mark.getLine() + 1;
    }

    private void tell(String file, MarkedYAMLException e, int before) {
        Mark mark = e.getProblemMark();
        String sentence =
                "this is no YAML of the form “name: value” (%s); put the value into quotes, or mend the indentation."
                        .formatted(e.getProblem());
        if (mark == null) {
            problems.ofFile(file, sentence);
        } else {
            problems.at(file, mark.getLine() + 1 + before, mark.getColumn() + 1, sentence);
        }
    }

    private static String firstLine(RuntimeException e) {
        String message = e.getMessage();
        return message == null ? "unknown" : message.lines().findFirst().orElse("unknown");
    }

    private Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(20);
        options.setNestingDepthLimit(limits.nesting());
        options.setCodePointLimit(limits.textBytes());
        options.setAllowRecursiveKeys(false);
        DumperOptions dumping = new DumperOptions();
        return new Yaml(
                new SafeConstructor(options),
                new Representer(dumping),
                dumping,
                options,
                new TextsOnly());
    }

    /** Numbers and dates stay as they are written: 2010.01092 is an arXiv id. */
    private static final class TextsOnly extends Resolver {

        @Override
        public void addImplicitResolver(Tag tag, Pattern regexp, String first, int limit) {
            if (tag.equals(Tag.NULL) || tag.equals(Tag.MERGE)) {
                super.addImplicitResolver(tag, regexp, first, limit);
            }
        }
    }
}
