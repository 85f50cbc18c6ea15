package org.offprint.markdown.tex;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** TeX's names of signs and functions, from {@code signs.txt}. */
final class TexSigns {

    private static final Map<String, Map<String, String>> SECTIONS = read();

    private TexSigns() {}

    /** A sign that stands close to others: a letter, a bracket, a sum. */
    static @Nullable String sign(String name) {
        return in("signs", name);
    }

    /** A sign with a space on either side: a relation, an operation, an arrow. */
    static @Nullable String spaced(String name) {
        return in("spaced", name);
    }

    /** A function that is written as a word. */
    static @Nullable String function(String name) {
        return in("functions", name);
    }

    private static @Nullable String in(String section, String name) {
        return Objects.requireNonNull(SECTIONS.get(section)).get(name);
    }

    private static Map<String, Map<String, String>> read() {
        Map<String, Map<String, String>> sections = new HashMap<>();
        Map<String, String> section = new HashMap<>();
        for (String line : text().split("\n")) {
            if (line.startsWith("[")) {
                section = new HashMap<>();
                sections.put(line.substring(1, line.length() - 1), section);
            } else if (!line.startsWith("#")) {
                String[] words = line.split(" ");
                for (int i = 0; i + 1 < words.length; i += 2) {
                    section.put(words[i], words[i + 1].replace("lim-", "lim "));
                }
            }
        }
        return sections;
    }

    private static String text() {
        try (InputStream in =
                Objects.requireNonNull(TexSigns.class.getResourceAsStream("signs.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
