package org.offprint.common.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** What was typed in a form and not stored: only the fields that differ, by their names. */
public final class Draft {

    private final JsonNode changes;

    Draft(JsonNode changes) {
        this.changes = changes;
    }

    /** Hands over the text of a field where it was changed; a checkbox is "true" or empty. */
    public void text(String name, Consumer<String> field) {
        find(changes, name).ifPresent(field);
    }

    /** Hands over the rows of a field that has many, where any of them was changed. */
    public void rows(String name, Consumer<List<Row>> field) {
        JsonNode rows = changes.get(name);
        if (rows != null && rows.isArray()) {
            field.accept(rows.valueStream().map(Row::new).toList());
        }
    }

    private static Optional<String> find(JsonNode fields, String name) {
        JsonNode value = fields.get(name);
        return value != null && value.isString() ? Optional.of(value.asString()) : Optional.empty();
    }

    /** One row of a field that has many. */
    public static final class Row {

        private final JsonNode fields;

        private Row(JsonNode fields) {
            this.fields = fields;
        }

        /** The text of a field of the row; empty where there is none. */
        public String text(String name) {
            return find(fields, name).orElse("");
        }
    }
}
