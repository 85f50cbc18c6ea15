package org.offprint.entries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The table of one kind of entries. Each has the columns {@code id}, {@code version}, {@code
 * sort_order}, {@code visibility} and {@code changed_at}; the others are its own.
 */
@Transactional(propagation = Propagation.MANDATORY)
public abstract class EntryTable<D extends EntryData> {

    protected final JdbcClient jdbc;
    private final String table;

    /**
     * @param table its name
     */
    protected EntryTable(JdbcClient jdbc, String table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    /** Makes an entry's data of its row. */
    @FunctionalInterface
    public interface Reader<D> {

        D read(ResultSet row) throws SQLException;
    }

    /**
     * Reads rows; what other tables hold of the entries is read here, once for all of them.
     *
     * @param only the one entry that is wanted, or null for all
     */
    protected abstract Reader<D> reader(@Nullable EntryId only);

    /** Its own columns and their values; always the same columns. */
    protected abstract Map<String, @Nullable Object> columns(D data);

    /** Stores what other tables hold of an entry, for which there is nothing there yet. */
    protected void insertParts(EntryId id, D data) {}

    /** Deletes what other tables hold of an entry, before its parts are stored anew. */
    protected void deleteParts(EntryId id) {}

    protected List<Entry<D>> all() {
        Reader<D> reader = reader(null);
        return jdbc.sql("select * from %s order by sort_order, id".formatted(table))
                .query((row, i) -> entry(row, reader))
                .list();
    }

    protected Optional<Entry<D>> find(EntryId id) {
        Reader<D> reader = reader(id);
        return jdbc.sql("select * from %s where id = ?".formatted(table))
                .param(id.value())
                .query((row, i) -> entry(row, reader))
                .optional();
    }

    protected boolean hasPublic() {
        return jdbc.sql("select count(*) from %s where visibility = 'PUBLIC'".formatted(table))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The lowest place of all entries, 0 where there is none. */
    protected int lowestOrder() {
        return order("min");
    }

    /** The highest place of all entries, 0 where there is none. */
    protected int highestOrder() {
        return order("max");
    }

    protected void insert(Entry<D> entry) {
        Map<String, @Nullable Object> values = values(entry);
        List<String> names = values.keySet().stream().sorted().toList();
        jdbc.sql(
                        "insert into %s (%s) values (%s)"
                                .formatted(
                                        table,
                                        String.join(", ", names),
                                        names.stream()
                                                .map(name -> ":" + name)
                                                .collect(Collectors.joining(", "))))
                .params(values)
                .update();
        insertParts(entry.id(), entry.data());
    }

    /** Stores an entry where {@code version} is the stored one's; false if it is not. */
    protected boolean update(long version, Entry<D> entry) {
        Map<String, @Nullable Object> values = values(entry);
        String settings =
                values.keySet().stream()
                        .filter(name -> !name.equals("id"))
                        .sorted()
                        .map(name -> name + " = :" + name)
                        .collect(Collectors.joining(", "));
        int updated =
                jdbc.sql(
                                "update %s set %s where id = :id and version = :read_version"
                                        .formatted(table, settings))
                        .params(values)
                        .param("read_version", version)
                        .update();
        if (updated == 0) {
            return false;
        }
        deleteParts(entry.id());
        insertParts(entry.id(), entry.data());
        return true;
    }

    protected void move(EntryId id, int order) {
        jdbc.sql("update %s set sort_order = ? where id = ?".formatted(table))
                .params(order, id.value())
                .update();
    }

    protected void delete(EntryId id) {
        deleteParts(id);
        jdbc.sql("delete from %s where id = ?".formatted(table)).param(id.value()).update();
    }

    private int order(String which) {
        return jdbc.sql("select coalesce(%s(sort_order), 0) from %s".formatted(which, table))
                .query(Integer.class)
                .single();
    }

    private Map<String, @Nullable Object> values(Entry<D> entry) {
        Map<String, @Nullable Object> values = new HashMap<>(columns(entry.data()));
        values.put("id", entry.id().value());
        values.put("version", entry.version());
        values.put("sort_order", entry.order());
        values.put("visibility", entry.data().visibility().name());
        values.put("changed_at", entry.changedAt().atOffset(ZoneOffset.UTC));
        return values;
    }

    private static <D extends EntryData> Entry<D> entry(ResultSet row, Reader<D> reader)
            throws SQLException {
        return new Entry<>(
                new EntryId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                row.getInt("sort_order"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                reader.read(row));
    }
}
