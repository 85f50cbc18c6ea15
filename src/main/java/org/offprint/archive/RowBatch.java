package org.offprint.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Stores rows many at a time, always in the order in which their tables came up first: an owner
 * comes before its parts.
 */
final class RowBatch {

    private static final int ROWS = 500;

    private record Row(
            @Nullable Object[] values, Function<String, ? extends RuntimeException> refusal) {}

    private final JdbcOperations jdbc;
    private final Consumer<Runnable> atOnce;
    private final Map<String, List<Row>> waiting = new LinkedHashMap<>();
    private int count;

    /**
     * @param atOnce does some work whole or not at all
     */
    RowBatch(JdbcOperations jdbc, Consumer<Runnable> atOnce) {
        this.jdbc = jdbc;
        this.atOnce = atOnce;
    }

    /**
     * Adds a row.
     *
     * @param refusal makes the error of a row that the database does not take, from its reason
     */
    void add(
            Columns columns,
            @Nullable Object[] values,
            Function<String, ? extends RuntimeException> refusal) {
        waiting.computeIfAbsent(columns.insert(), sql -> new ArrayList<>())
                .add(new Row(values, refusal));
        if (++count >= ROWS) {
            flush();
        }
    }

    /** Stores what is waiting. */
    void flush() {
        waiting.forEach(this::store);
        waiting.values().forEach(List::clear);
        count = 0;
    }

    private void store(String sql, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try {
            atOnce.accept(() -> jdbc.batchUpdate(sql, rows.stream().map(Row::values).toList()));
        } catch (DataAccessException all) {
            // One after the other, to know which one it was.
            for (Row row : rows) {
                try {
                    jdbc.update(sql, row.values());
                } catch (DataAccessException one) {
                    throw row.refusal().apply(reason(one));
                }
            }
            throw all;
        }
    }

    /** The first sentence of what the database says. */
    static String reason(DataAccessException e) {
        String message = String.valueOf(e.getMostSpecificCause().getMessage());
        int end = message.indexOf("; SQL statement");
        return EntryNames.shown(end < 0 ? message : message.substring(0, end));
    }
}
