package org.offprint.exchange.jekyll;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mapping of YAML or JSON whose values are asked for in the shape that is expected; one of
 * another shape counts as missing. Names are compared without case.
 */
final class YamlMap {

    static final YamlMap EMPTY = new YamlMap(Map.of());

    private final Map<String, @Nullable Object> values;

    private YamlMap(Map<String, @Nullable Object> values) {
        this.values = values;
    }

    /** Of a loaded value; empty where it is no mapping. */
    static YamlMap of(@Nullable Object loaded) {
        if (!(loaded instanceof Map<?, ?> map)) {
            return EMPTY;
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        map.forEach((key, value) ->
                values.put(String.valueOf(key).strip().toLowerCase(Locale.ROOT), value));
        return new YamlMap(values);
    }

    /** The mappings of a loaded list; what is none is passed over. */
    static List<YamlMap> listOf(@Nullable Object loaded) {
        List<YamlMap> maps = new ArrayList<>();
        if (loaded instanceof Iterable<?> list) {
            for (Object entry : list) {
                if (entry instanceof Map) {
                    maps.add(of(entry));
                }
            }
        }
        return maps;
    }

    /** The texts of a loaded list, or the one that stands in its place. */
    static List<String> textsOf(@Nullable Object loaded) {
        List<String> texts = new ArrayList<>();
        if (loaded instanceof Iterable<?> list) {
            for (Object entry : list) {
                scalar(entry).ifPresent(texts::add);
            }
        } else {
            scalar(loaded).ifPresent(texts::add);
        }
        return texts;
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    Iterable<String> names() {
        return values.keySet();
    }

    @Nullable Object value(String name) {
        return values.get(name);
    }

    /** The first of these that is a text, a number or a date. */
    Optional<String> text(String... names) {
        for (String name : names) {
            Optional<String> text = scalar(values.get(name));
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    List<String> texts(String name) {
        return textsOf(values.get(name));
    }

    YamlMap map(String name) {
        return of(values.get(name));
    }

    List<YamlMap> maps(String name) {
        return listOf(values.get(name));
    }

    /** Whether it says no, which is not the same as saying nothing. */
    boolean saysNo(String name) {
        return text(name).filter(text -> text.matches("(?i)false|no|off|0")).isPresent();
    }

    boolean saysYes(String name) {
        return text(name).filter(text -> text.matches("(?i)true|yes|on|1")).isPresent();
    }

    private static Optional<String> scalar(@Nullable Object value) {
        return value == null || value instanceof Map || value instanceof Iterable
                ? Optional.empty()
                : Optional.of(value.toString().strip()).filter(text -> !text.isEmpty());
    }
}
