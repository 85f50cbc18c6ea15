package org.offprint.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.offprint.storage.StoredKind;
import org.offprint.storage.StoredTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * Reads the JSON of an archive into the tables of a database that has its form; the inverse of
 * {@link RowWriter}. Whatever the tables have no place for is refused, so that nothing is lost in
 * silence.
 */
final class RowReader {

    private final OpenedZip zip;
    private final RowBatch rows;
    private final JdbcClient jdbc;
    private final Set<String> texts = new HashSet<>();

    RowReader(OpenedZip zip, JdbcClient jdbc, RowBatch rows) {
        this.zip = zip;
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** The texts with a file of their own that were read. */
    Set<String> texts() {
        return Set.copyOf(texts);
    }

    /**
     * Reads all tables of a kind.
     *
     * @param there whether the database has a table in its form
     * @throws RefusedArchiveException naming the file and the row
     */
    void read(StoredKind kind, Predicate<StoredTable> there) throws IOException {
        String file = kind.name() + ".json";
        Map<String, StoredTable> tables =
                kind.tables().stream()
                        .filter(there)
                        .collect(Collectors.toMap(StoredTable::label, table -> table));
        Set<String> seen = new HashSet<>();
        try (InputStream in = zip.read(file);
                JsonParser json = ArchiveJson.MAPPER.createParser(in)) {
            require(json.nextToken() == JsonToken.START_OBJECT, file, "is no JSON object");
            for (String label; (label = json.nextName()) != null; ) {
                StoredTable table = tables.get(label);
                require(table != null, file, "has “" + label + "”, which is unknown");
                seen.add(label);
                require(
                        json.nextToken() == JsonToken.START_ARRAY,
                        file,
                        "has a “" + label + "” that is no list");
                if (table != null) {
                    readTable(file, table, json);
                }
            }
            require(json.nextToken() == null, file, "goes on behind its end");
        } catch (JacksonException e) {
            throw new RefusedArchiveException(
                    "“%s” cannot be read at line %d: %s."
                            .formatted(
                                    file,
                                    e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                                    e.getOriginalMessage()),
                    e);
        }
        tables.keySet().forEach(label -> require(seen.contains(label), file, "lacks " + label));
    }

    private void readTable(String file, StoredTable table, JsonParser json) throws IOException {
        TableReader reader = new TableReader(file, table);
        while (json.nextToken() == JsonToken.START_OBJECT) {
            reader.read(json.readValueAsTree(), null);
        }
        require(
                json.currentToken() == JsonToken.END_ARRAY,
                file,
                "has a “" + table.label() + "” of which one is no object");
        rows.flush();
    }

    private static void require(boolean right, String file, String wrong) {
        if (!right) {
            throw new RefusedArchiveException("“%s” %s.".formatted(file, wrong));
        }
    }

    /** Reads the rows of one table, those of its parts with each. */
    private final class TableReader {

        private final String file;
        private final StoredTable table;
        private final Columns columns;
        private final List<TableReader> parts;
        private int count;

        TableReader(String file, StoredTable table) {
            this.file = file;
            this.table = table;
            this.columns = Columns.of(table, jdbc);
            this.parts = table.parts().stream().map(part -> new TableReader(file, part)).toList();
        }

        void read(JsonNode node, @Nullable Object owner) throws IOException {
            count++;
            List<@Nullable Object> values = new ArrayList<>();
            Set<String> known = new HashSet<>();
            try {
                for (var column : columns.types().entrySet()) {
                    values.add(value(node, column.getKey(), column.getValue(), owner, known));
                }
                for (TableReader part : parts) {
                    known.add(part.table.label());
                }
                for (String name : node.propertyNames()) {
                    if (!known.contains(name)) {
                        throw new IllegalArgumentException(
                                "“%s” is unknown".formatted(EntryNames.shown(name)));
                    }
                }
            } catch (IllegalArgumentException e) {
                throw refused(String.valueOf(e.getMessage()));
            }
            int number = count;
            rows.add(
                    columns,
                    values.toArray(),
                    why -> refused(number, "it cannot be stored (%s)".formatted(why)));
            for (TableReader part : parts) {
                part.readAll(node.get(part.table.label()), ownId(node));
            }
        }

        private void readAll(@Nullable JsonNode list, UUID owner) throws IOException {
            if (list == null || !list.isArray()) {
                throw refused("it has no list of its own");
            }
            for (JsonNode node : list) {
                if (!node.isObject()) {
                    throw refused("it is no object");
                }
                read(node, owner);
            }
        }

        private UUID ownId(JsonNode node) {
            return (UUID) ColumnType.ID.value("id", node.path("id"));
        }

        private @Nullable Object value(
                JsonNode node,
                String column,
                ColumnType type,
                @Nullable Object owner,
                Set<String> known)
                throws IOException {
            if (column.equals(table.owner())) {
                return owner;
            }
            String pattern = table.texts().get(column);
            String key = pattern == null ? column : Columns.textKey(column);
            known.add(key);
            JsonNode value = node.get(key);
            if (value == null) {
                return null;
            }
            if (pattern != null) {
                return text(node, key, pattern, value);
            }
            if (!table.lists().contains(column)) {
                return type.value(column, value);
            }
            if (!value.isArray() || value.valueStream().anyMatch(line -> !isLine(line))) {
                throw new IllegalArgumentException("“%s” is no list of lines".formatted(column));
            }
            return value.valueStream().map(JsonNode::stringValue).collect(Collectors.joining("\n"));
        }

        private String text(JsonNode node, String key, String pattern, JsonNode value)
                throws IOException {
            String expected = Columns.textFile(pattern, node.path("slug").asString(""));
            if (!value.isString() || !value.stringValue().equals(expected)) {
                throw new IllegalArgumentException(
                        "“%s” is not “%s”".formatted(key, EntryNames.shown(expected)));
            }
            texts.add(expected);
            try (InputStream in = zip.read(expected)) {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(in.readAllBytes()))
                        .toString();
            } catch (CharacterCodingException e) {
                throw new RefusedArchiveException(
                        "“%s” is no text in UTF-8.".formatted(expected), e);
            }
        }

        private static boolean isLine(JsonNode line) {
            return line.isString() && line.stringValue().indexOf('\n') < 0;
        }

        private RefusedArchiveException refused(String why) {
            return refused(count, why);
        }

        private RefusedArchiveException refused(int number, String why) {
            return new RefusedArchiveException(
                    "“%s”, number %d of “%s”: %s.".formatted(file, number, table.label(), why));
        }
    }
}
