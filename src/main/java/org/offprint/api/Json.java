package org.offprint.api;

import org.jspecify.annotations.Nullable;
import org.offprint.site.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How the API reads and writes JSON: strictly, and in the order of its records. */
final class Json {

    static final String TYPE = "application/json";

    private static final int DEEPEST = 20;

    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private Json() {}

    static byte[] write(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    /**
     * Reads the object that a body is.
     *
     * @throws ProblemException that says where the body is no JSON, and nothing of what it holds
     */
    static ObjectNode readObject(byte[] body) {
        JsonNode node;
        try {
            node = MAPPER.readTree(body);
        } catch (StreamConstraintsException e) {
            throw new ProblemException(
                    400,
                    "The body nests deeper than %d levels, or holds a number that is too long."
                            .formatted(DEEPEST));
        } catch (JacksonException e) {
            throw malformed(e.getLocation());
        }
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw new ProblemException(400, "The body has to be one JSON object, {…}.");
    }

    private static ProblemException malformed(@Nullable TokenStreamLocation at) {
        if (at == null || at.getLineNr() < 1) {
            return new ProblemException(400, "The body is no JSON.");
        }
        return new ProblemException(
                Problem.of(
                                400,
                                "The body is no JSON that can be read: it breaks off, has a member twice or a wrong sign at line %d, column %d."
                                        .formatted(at.getLineNr(), at.getColumnNr()))
                        .with("line", at.getLineNr())
                        .with("column", at.getColumnNr()));
    }
}
