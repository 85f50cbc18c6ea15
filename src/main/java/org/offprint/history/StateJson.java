package org.offprint.history;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * States as JSON: the components of the records under their names, absent ones left out. A state of
 * an earlier version of Offprint has fewer: those that it lacks are absent or empty, and those that
 * are gone since are passed over.
 */
final class StateJson {

    /** Where the content of an entry lies; its parts are the entry's. */
    static final String DATA = "data";

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .changeDefaultVisibility(visibility ->
                            visibility
                                    .withGetterVisibility(Visibility.NONE)
                                    .withIsGetterVisibility(Visibility.NONE)
                                    .withFieldVisibility(Visibility.ANY))
                    .changeDefaultPropertyInclusion(
                            include -> include.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                    .withConfigOverride(
                            List.class,
                            list ->
                                    list.setNullHandling(
                                            JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                    .withConfigOverride(
                            Set.class,
                            set ->
                                    set.setNullHandling(
                                            JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();

    private StateJson() {}

    static <T> String write(T state) {
        return MAPPER.writeValueAsString(state);
    }

    static <T> T read(Recorded<T> kind, String state) {
        return MAPPER.readValue(state, kind.type());
    }

    /** A state that was written as a text. */
    static JsonNode tree(String state) {
        return MAPPER.readTree(state);
    }

    static <T> JsonNode tree(T state) {
        return MAPPER.valueToTree(state);
    }

    static <T> T read(Recorded<T> kind, JsonNode state) {
        return MAPPER.readValue(MAPPER.treeAsTokens(state), kind.type());
    }
}
