package org.offprint.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.storage.StoredTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the rows of tables as JSON, each with its parts inside, one after the other: of a large
 * table only a row at a time is in memory.
 */
final class RowWriter {

    private static final String ID = "id";

    private final JdbcClient jdbc;
    private final BiConsumer<String, String> texts;
    private final Consumer<String> files;

    /**
     * @param texts is given the file and the content of each text that has a file of its own
     * @param files is given the name of each stored file that a row holds
     */
    RowWriter(JdbcClient jdbc, BiConsumer<String, String> texts, Consumer<String> files) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.files = files;
    }

    /** Writes a table as an array under its label. */
    void write(StoredTable table, JsonGenerator json) {
        json.writeName(table.label());
        json.writeStartArray();
        List<Part> parts = table.parts().stream().map(part -> new Part(table, part)).toList();
        Columns columns = Columns.of(table, jdbc);
        try (Stream<ObjectNode> rows =
                jdbc
                        .sql(
                                "select * from %s order by %s"
                                        .formatted(table.name(), order(table, "")))
                        .query((row, i) -> json(columns, row))
                        .stream()) {
            for (Iterator<ObjectNode> each = rows.iterator(); each.hasNext(); ) {
                ObjectNode node = each.next();
                parts.forEach(part -> part.moveInto(node));
                json.writeTree(node);
            }
        } finally {
            parts.forEach(Part::close);
        }
        json.writeEndArray();
    }

    private ObjectNode json(Columns columns, ResultSet row) throws SQLException {
        columns.eachFile(row, files);
        return columns.json(row, texts);
    }

    private static String order(StoredTable table, String prefix) {
        return table.order().stream()
                .map(column -> prefix + column)
                .collect(Collectors.joining(", "));
    }

    /** The rows of a part in the order of their owners. */
    private final class Part implements AutoCloseable {

        private record Row(UUID owner, ObjectNode node) {}

        private final StoredTable table;
        private final Stream<Row> rows;
        private final Iterator<Row> ahead;
        private @Nullable Row next;

        Part(StoredTable owners, StoredTable table) {
            this.table = table;
            Columns columns = Columns.of(table, jdbc);
            String owner = String.valueOf(table.owner());
            rows =
                    jdbc
                            .sql(
                                    "select c.* from %s c join %s p on p.%s = c.%s order by %s, %s"
                                            .formatted(
                                                    table.name(),
                                                    owners.name(),
                                                    ID,
                                                    owner,
                                                    order(owners, "p."),
                                                    order(table, "c.")))
                            .query((row, i) ->
                                    new Row(row.getObject(owner, UUID.class), json(columns, row)))
                            .stream();
            ahead = rows.iterator();
            step();
        }

        void moveInto(ObjectNode owner) {
            ArrayNode mine = owner.putArray(table.label());
            UUID id = UUID.fromString(owner.get(ID).stringValue());
            List<ObjectNode> nodes = new ArrayList<>();
            while (next != null && next.owner().equals(id)) {
                nodes.add(next.node());
                step();
            }
            mine.addAll(nodes);
        }

        private void step() {
            next = ahead.hasNext() ? ahead.next() : null;
        }

        @Override
        public void close() {
            rows.close();
        }
    }
}
