package org.offprint.exchange.csl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.exchange.FieldEvidence;
import org.offprint.exchange.PaperField;
import org.offprint.settings.ImportLimits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** The fields of one item and where their values stand in its text. */
final class ItemFields {

    /** The most levels within each other that an item usually has. */
    static final int USUAL_DEPTH = 60;

    private static final JsonMapper WRITER = JsonMapper.builder().build();
    private static final Set<String> SIGNS_OF_A_REFERENCE =
            Set.of("title", "author", "DOI", "container-title", "editor");

    /**
     * Where the text stops being JSON.
     *
     * @param offset within the item's text
     */
    record Break(int offset, String reason) {}

    private record Value(JsonNode node, int start, int end) {}

    private final String source;
    private final Map<String, Value> values;
    private final @Nullable Break broken;

    private ItemFields(String source, Map<String, Value> values, @Nullable Break broken) {
        this.source = source;
        this.values = values;
        this.broken = broken;
    }

    /**
     * Reads the fields, as far as the text is JSON.
     *
     * @param mapper one of {@link #mapper}
     */
    static ItemFields read(String source, JsonMapper mapper) {
        Map<String, Value> values = new LinkedHashMap<>();
        Break broken = null;
        try (JsonParser parser = mapper.createParser(source)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                int start = offset(parser.currentTokenLocation());
                JsonNode node = parser.readValueAsTree();
                values.put(name, new Value(node, start, offset(parser.currentLocation())));
            }
        } catch (JacksonException e) {
            broken =
                    new Break(
                            e.getLocation() == null ? 0 : offset(e.getLocation()),
                            reason(e, mapper));
        }
        return new ItemFields(source, values, broken);
    }

    String source() {
        return source;
    }

    @Nullable Break broken() {
        return broken;
    }

    boolean isReference() {
        return values.keySet().stream().anyMatch(SIGNS_OF_A_REFERENCE::contains);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** The value of the field; a missing node where there is none. */
    JsonNode node(String name) {
        Value value = values.get(name);
        return value == null ? MissingNode.getInstance() : value.node();
    }

    /** The text of the field, the first of several; null where there is none. */
    @Nullable String text(String name) {
        List<String> texts = texts(name);
        return texts.isEmpty() ? null : texts.getFirst();
    }

    /** The first of the fields that is there. */
    @Nullable String first(String... names) {
        for (String name : names) {
            String text = text(name);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /** The texts of a field that is a text, a number, or a list of these. */
    List<String> texts(String name) {
        JsonNode node = node(name);
        List<String> texts = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(entry -> add(texts, entry));
        } else {
            add(texts, node);
        }
        return texts;
    }

    /** Where the values of these fields stand. */
    List<FieldEvidence> evidence(Map<String, PaperField> meanings) {
        List<FieldEvidence> evidence = new ArrayList<>();
        Map<PaperField, Boolean> seen = new HashMap<>();
        values.forEach((name, value) -> {
            PaperField field = meanings.get(name);
            if (field != null && seen.put(field, true) == null && value.end() > value.start()) {
                evidence.add(new FieldEvidence(field, value.start(), value.end(), true));
            }
        });
        return evidence;
    }

    /** The item without these fields, in the least text. */
    String without(Set<String> names) {
        Map<String, JsonNode> rest = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (!names.contains(name)) {
                rest.put(name, value.node());
            }
        });
        return WRITER.writeValueAsString(rest);
    }

    private static void add(List<String> texts, JsonNode node) {
        if ((node.isString() || node.isNumber()) && !node.asString().isBlank()) {
            texts.add(node.asString());
        }
    }

    private static int offset(TokenStreamLocation location) {
        return (int) Math.max(0, location.getCharOffset());
    }

    /** Reads items whose values lie no deeper within each other than this. */
    static JsonMapper mapper(int deepest) {
        return JsonMapper.builder(
                        JsonFactory.builder()
                                .streamReadConstraints(
                                        StreamReadConstraints.builder()
                                                .maxNestingDepth(deepest)
                                                .build())
                                .build())
                .enable(
                        JsonReadFeature.ALLOW_TRAILING_COMMA,
                        JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                        JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                .build();
    }

    private static String reason(JacksonException e, JsonMapper mapper) {
        String message = e.getOriginalMessage();
        if (message == null) {
            return "it cannot be read.";
        }
        if (message.contains("nesting depth")) {
            return "it is nested deeper than %,d levels, the most; set %s higher."
                    .formatted(
                            mapper.tokenStreamFactory()
                                    .streamReadConstraints()
                                    .getMaxNestingDepth(),
                            ImportLimits.MAX_NESTING);
        }
        String first = message.lines().findFirst().orElse("").strip();
        String shorter = first.length() <= 160 ? first : first.substring(0, 160) + "…";
        return Character.toLowerCase(shorter.charAt(0)) + shorter.substring(1) + ".";
    }
}
