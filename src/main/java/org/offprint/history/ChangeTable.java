package org.offprint.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.offprint.history.PastChange.What;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The tables of the history. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ChangeTable {

    private static final String CHANGE =
            "select c.id, c.change_set, s.made_at, s.made_by, s.way, c.what, c.kind, c.entry, c.label from entry_change c join change_set s on s.id = c.change_set ";

    private static final String SET =
            "select s.id, s.made_at, s.made_by, s.way, s.undoes, count(c.id) as changes, coalesce(min(c.label), '') as label from change_set s left join entry_change c on c.change_set = s.id ";

    private static final String GROUPED =
            " group by s.id, s.place, s.made_at, s.made_by, s.way, s.undoes order by s.place desc ";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ChangeTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void insert(UUID id, Instant at, @Nullable String by, Way way, @Nullable UUID undoes) {
        jdbc.sql(
                        "insert into change_set (id, made_at, made_by, way, undoes) values (:id, :at, :by, :way, :undoes)")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("way", way.name())
                .param("undoes", undoes)
                .update();
    }

    void insertAll(UUID set, List<ChangeRow> rows) {
        batches.batchUpdate(
                "insert into entry_change (change_set, kind, entry, what, label, state) values (?, ?, ?, ?, ?, ?)",
                rows.stream()
                        .map(row ->
                                new @Nullable Object[] {
                                    set,
                                    row.kind(),
                                    row.entry(),
                                    row.what().name(),
                                    row.label(),
                                    row.state()
                                })
                        .toList());
    }

    /** The changes of one thing, the newest first. */
    List<PastChange> ofEntry(String kind, String entry) {
        return jdbc.sql(CHANGE + "where c.kind = ? and c.entry = ? order by c.id desc")
                .params(kind, entry)
                .query((row, i) -> change(row))
                .list();
    }

    Optional<PastChange> find(long id) {
        return jdbc.sql(CHANGE + "where c.id = ?")
                .param(id)
                .query((row, i) -> change(row))
                .optional();
    }

    /** The changes of a set, in the order in which they were made. */
    List<PastChange> ofSet(UUID set) {
        return jdbc.sql(CHANGE + "where c.change_set = ? order by c.id")
                .param(set)
                .query((row, i) -> change(row))
                .list();
    }

    /** What the thing was before this change; empty where it was new. */
    Optional<String> stateBefore(long id) {
        return jdbc.sql("select state from entry_change where id = ? and state is not null")
                .param(id)
                .query(String.class)
                .optional();
    }

    /** The state that the next change of the same thing found; empty where there was none since. */
    Optional<String> stateAfter(PastChange change) {
        return jdbc.sql(
                        "select state from entry_change where kind = ? and entry = ? and id > ? and state is not null order by id fetch first row only")
                .params(change.kind(), change.entry(), change.id())
                .query(String.class)
                .optional();
    }

    /** Whether a thing of the set was changed by a later one. */
    List<String> changedSince(UUID set, String kind) {
        return jdbc.sql(
                        "select distinct c.entry from entry_change c join entry_change later on later.kind = c.kind and later.entry = c.entry and later.id > c.id and later.change_set <> c.change_set where c.change_set = ? and c.kind = ?")
                .params(set, kind)
                .query((row, i) -> row.getString("entry"))
                .list();
    }

    /** The last change of everything of which the last change was that it was deleted. */
    List<PastChange> deleted() {
        return jdbc.sql(
                        CHANGE
                                + "where c.what = 'DELETED' and c.state is not null and not exists (select 1 from entry_change later where later.kind = c.kind and later.entry = c.entry and later.id > c.id) order by c.id desc")
                .query((row, i) -> change(row))
                .list();
    }

    /** Forgets all that was known of a thing. */
    void forget(String kind, String entry) {
        jdbc.sql("delete from entry_change where kind = ? and entry = ?")
                .params(kind, entry)
                .update();
    }

    List<ChangeSet> newest(int limit) {
        return jdbc.sql(SET + GROUPED + "fetch first " + limit + " rows only")
                .query((row, i) -> set(row))
                .list();
    }

    Optional<ChangeSet> findSet(UUID id) {
        return jdbc.sql(SET + "where s.id = ?" + GROUPED)
                .param(id)
                .query((row, i) -> set(row))
                .optional();
    }

    private static PastChange change(ResultSet row) throws SQLException {
        return new PastChange(
                row.getLong("id"),
                row.getObject("change_set", UUID.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"),
                Way.valueOf(row.getString("way")),
                What.valueOf(row.getString("what")),
                row.getString("kind"),
                row.getString("entry"),
                row.getString("label"));
    }

    private static ChangeSet set(ResultSet row) throws SQLException {
        return new ChangeSet(
                row.getObject("id", UUID.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"),
                Way.valueOf(row.getString("way")),
                row.getObject("undoes", UUID.class),
                row.getInt("changes"),
                row.getString("label"));
    }
}
