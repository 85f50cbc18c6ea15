package org.offprint.archive;

import java.util.List;
import org.offprint.storage.StoredKind;
import org.offprint.storage.StoredTable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The versions by which a save tells whether what it changes is still what was read. A restore
 * replaces them: an entry as it was last week has the version of last week, which a window that has
 * been open since then holds.
 */
final class Versions {

    private static final String COLUMN = "version";

    private final List<StoredTable> tables;

    Versions(List<StoredKind> kinds) {
        tables =
                kinds.stream()
                        .flatMap(kind -> kind.tables().stream())
                        .flatMap(StoredTable::withParts)
                        .toList();
    }

    /** The greatest that a database holds; 0 if it holds none. */
    long greatest(JdbcClient jdbc) {
        return versioned(jdbc).stream()
                .mapToLong(table ->
                        jdbc.sql("select coalesce(max(version), 0) from " + table.name())
                                .query(Long.class)
                                .single())
                .max()
                .orElse(0);
    }

    /**
     * Gives all rows one version. What remembers the version of another row remembers the new one
     * if it was right, and stays wrong if it was wrong.
     *
     * @param version greater than all that the database holds
     */
    void replace(JdbcClient jdbc, long version) {
        List<StoredTable> own =
                versioned(jdbc).stream().filter(table -> table.versionsOf() == null).toList();
        for (StoredTable table : versioned(jdbc)) {
            if (table.versionsOf() != null) {
                own.stream()
                        .filter(it -> Columns.of(it, jdbc).types().get("id") == ColumnType.ID)
                        .forEach(it -> remember(table, it, version, jdbc));
            }
        }
        own.forEach(table ->
                jdbc.sql("update %s set version = :version".formatted(table.name()))
                        .param("version", version)
                        .update());
    }

    private static void remember(
            StoredTable table, StoredTable rows, long version, JdbcClient jdbc) {
        String name = table.name();
        jdbc.sql(
                        "update %s set version = :version where exists (select 1 from %s r where r.id = %s.%s and r.version = %s.version)"
                                .formatted(name, rows.name(), name, table.versionsOf(), name))
                .param("version", version)
                .update();
    }

    private List<StoredTable> versioned(JdbcClient jdbc) {
        return tables.stream()
                .filter(table -> Columns.of(table, jdbc).types().containsKey(COLUMN))
                .toList();
    }
}
