package org.offprint.archive;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.offprint.storage.StoredTable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** All columns that a table has in the database at hand, so that none can be forgotten. */
record Columns(StoredTable table, SequencedMap<String, ColumnType> types) {

    private static final String NAMED_BY = "slug";

    static Columns of(StoredTable table, JdbcClient jdbc) {
        ResultSetExtractor<SequencedMap<String, ColumnType>> read =
                rows -> {
                    ResultSetMetaData data = rows.getMetaData();
                    SequencedMap<String, ColumnType> types = new LinkedHashMap<>();
                    for (int i = 1; i <= data.getColumnCount(); i++) {
                        String name = data.getColumnLabel(i).toLowerCase(Locale.ROOT);
                        types.put(
                                name,
                                ColumnType.of(
                                        name, data.getColumnType(i), data.getColumnTypeName(i)));
                    }
                    return types;
                };
        return new Columns(
                table,
                jdbc.sql("select * from %s where 1 = 0".formatted(table.name())).query(read));
    }

    /**
     * A row in JSON. What is null is left out, and so is the owner of a part, which stands around
     * it.
     *
     * @param texts is given the file and the content of each text that has a file of its own
     */
    ObjectNode json(ResultSet row, BiConsumer<String, String> texts) throws SQLException {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, ColumnType> column : types.entrySet()) {
            String name = column.getKey();
            String text = row.getString(name);
            if (text == null || name.equals(table.owner())) {
                continue;
            }
            String pattern = table.texts().get(name);
            if (pattern != null) {
                String file =
                        textFile(pattern, pattern.contains("{") ? row.getString(NAMED_BY) : "");
                texts.accept(file, text);
                json.put(textKey(name), file);
            } else if (table.lists().contains(name)) {
                var values = json.putArray(name);
                if (!text.isEmpty()) {
                    for (String line : text.split("\n", -1)) {
                        values.add(line);
                    }
                }
            } else {
                json.set(name, column.getValue().write(row, name));
            }
        }
        return json;
    }

    /** Where a row of this table is stored. */
    String insert() {
        return "insert into %s (%s) values (%s)"
                .formatted(
                        table.name(),
                        String.join(", ", types.keySet()),
                        String.join(", ", Collections.nCopies(types.size(), "?")));
    }

    /** The values of a row, in the order of {@link #insert}. */
    @Nullable Object[] values(ResultSet row) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[types.size()];
        int i = 0;
        for (Map.Entry<String, ColumnType> column : types.entrySet()) {
            values[i++] =
                    row.getObject(column.getKey()) == null
                            ? null
                            : column.getValue().get(row, column.getKey());
        }
        return values;
    }

    /** Tells the names of stored files that a row holds. */
    void eachFile(ResultSet row, Consumer<String> files) throws SQLException {
        for (String column : table.files()) {
            String name = row.getString(column);
            if (name != null) {
                files.accept(name);
            }
        }
    }

    /** What stands in JSON for a text that has a file of its own. */
    static String textKey(String column) {
        return column + "_file";
    }

    /** The file of a text, in which the row may stand for itself. */
    static String textFile(String pattern, String slug) {
        return pattern.replace("{" + NAMED_BY + "}", slug);
    }
}
