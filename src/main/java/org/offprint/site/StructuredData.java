package org.offprint.site;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says of itself to machines: JSON-LD in the words of schema.org, written so that
 * nothing in it can end the script element that holds it.
 */
public record StructuredData(String json) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Writes a graph, its {@code @context} included; values that are null must be left out. */
    public static StructuredData of(Map<String, ?> graph) {
        return new StructuredData(
                MAPPER.writeValueAsString(graph)
                        .replace("<", "\\u003c")
                        .replace(">", "\\u003e")
                        .replace("&", "\\u0026")
                        .replace("\u2028", "\\u2028")
                        .replace("\u2029", "\\u2029"));
    }
}
