package org.offprint.history;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Compares two states of a thing, part by part, and makes readable texts of the parts. */
final class Differences {

    /** What counts saves rather than content. */
    private static final Set<String> BOOK_KEEPING = Set.of("id", "version", "changedAt");

    private Differences() {}

    /** The parts in which the states differ, in the order of the later state. */
    static List<Difference> between(JsonNode before, JsonNode after) {
        ObjectNode old = content(before);
        ObjectNode now = content(after);
        Set<String> parts = new LinkedHashSet<>(now.propertyNames());
        parts.addAll(old.propertyNames());
        List<Difference> differences = new ArrayList<>();
        for (String part : parts) {
            JsonNode was = old.get(part);
            JsonNode is = now.get(part);
            if (was == null ? is != null : !was.equals(is)) {
                differences.add(new Difference(part, text(was), text(is)));
            }
        }
        return differences;
    }

    /** Whether the states differ in nothing that a person said. */
    static boolean isSame(JsonNode a, JsonNode b) {
        return content(a).equals(content(b));
    }

    /** The later state with one part as it was in the earlier one. */
    static JsonNode withPart(JsonNode now, JsonNode before, String part) {
        ObjectNode changed = (ObjectNode) now.deepCopy();
        JsonNode was = content(before).get(part);
        ObjectNode target =
                isInData(now, part) || isInData(before, part)
                        ? (ObjectNode) changed.get(StateJson.DATA)
                        : changed;
        if (was == null) {
            target.remove(part);
        } else {
            target.set(part, was);
        }
        return changed;
    }

    private static boolean isInData(JsonNode state, String part) {
        return state.path(StateJson.DATA).has(part);
    }

    private static ObjectNode content(JsonNode state) {
        ObjectNode content = ((ObjectNode) state).deepCopy();
        content.remove(BOOK_KEEPING);
        if (content.remove(StateJson.DATA) instanceof ObjectNode data) {
            data.properties().forEach(part -> content.set(part.getKey(), part.getValue()));
        }
        return content;
    }

    private static String text(@Nullable JsonNode part) {
        if (part == null || part.isNull()) {
            return "";
        }
        if (part.isArray()) {
            return part.valueStream().map(Differences::text).collect(Collectors.joining(", "));
        }
        if (part.has("year")) {
            return date(part);
        }
        if (part.isObject()) {
            return part.properties().stream()
                    .map(each ->
                            each.getValue().isBoolean()
                                    ? each.getValue().asBoolean() ? "(" + each.getKey() + ")" : ""
                                    : text(each.getValue()))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" "));
        }
        return part.asString();
    }

    private static String date(JsonNode date) {
        StringBuilder text = new StringBuilder(date.get("year").asString());
        for (String part : List.of("month", "day")) {
            if (date.has(part)) {
                text.append(String.format(Locale.ROOT, "-%02d", date.get(part).asInt()));
            }
        }
        return text.toString();
    }
}
