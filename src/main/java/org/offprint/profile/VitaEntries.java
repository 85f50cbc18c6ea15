package org.offprint.profile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;
import org.offprint.common.WebLink;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The tables of the one vita and of its entries. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class VitaEntries {

    private final JdbcClient jdbc;

    VitaEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Vita> find() {
        List<VitaEntry> entries =
                jdbc.sql("select * from vita_entry order by sort_order")
                        .query((row, i) -> read(row))
                        .list();
        return jdbc.sql("select version, changed_at from vita")
                .query((row, i) ->
                        new Vita(
                                row.getLong("version"),
                                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                                new VitaData(entries)))
                .optional();
    }

    /** Stores the vita where {@code version} is the stored one's; false if it is not. */
    boolean replace(long version, Vita vita) {
        OffsetDateTime changedAt = vita.changedAt().atOffset(ZoneOffset.UTC);
        int updated =
                jdbc.sql("update vita set version = ?, changed_at = ? where version = ?")
                        .param(vita.version())
                        .param(changedAt)
                        .param(version)
                        .update();
        if (updated == 0 && (version != 0 || find().isPresent())) {
            return false;
        }
        if (updated == 0) {
            jdbc.sql("insert into vita (id, version, changed_at) values (1, ?, ?)")
                    .param(vita.version())
                    .param(changedAt)
                    .update();
        }
        jdbc.sql("delete from vita_entry").update();
        int order = 0;
        for (VitaEntry entry : vita.data().entries()) {
            insert(order++, entry);
        }
        return true;
    }

    private void insert(int order, VitaEntry entry) {
        jdbc.sql(
                        """
                        insert into vita_entry (sort_order, kind, what, place, url, from_year, from_month,
                            from_day, until_year, until_month, until_day, ongoing, note, visible)
                        values (:sort_order, :kind, :what, :place, :url, :from_year, :from_month,
                            :from_day, :until_year, :until_month, :until_day, :ongoing, :note, :visible)\
                        """)
                .params(columns(entry))
                .param("sort_order", order)
                .update();
    }

    private static Map<String, @Nullable Object> columns(VitaEntry entry) {
        WebLink url = entry.url();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("kind", entry.kind().name());
        columns.put("what", entry.what());
        columns.put("place", entry.where());
        columns.put("url", url == null ? null : url.value());
        put(columns, "from", entry.period().from());
        put(columns, "until", entry.period().until());
        columns.put("ongoing", entry.period().ongoing());
        columns.put("note", entry.note());
        columns.put("visible", entry.visible());
        return columns;
    }

    private static void put(
            Map<String, @Nullable Object> columns, String end, @Nullable PartialDate date) {
        columns.put(end + "_year", date == null ? null : date.year());
        columns.put(end + "_month", date == null ? null : date.month());
        columns.put(end + "_day", date == null ? null : date.day());
    }

    private static VitaEntry read(ResultSet row) throws SQLException {
        String url = row.getString("url");
        return new VitaEntry(
                VitaKind.valueOf(row.getString("kind")),
                row.getString("what"),
                row.getString("place"),
                url == null ? null : new WebLink(url),
                new Period(date(row, "from"), date(row, "until"), row.getBoolean("ongoing")),
                row.getString("note"),
                row.getBoolean("visible"));
    }

    private static @Nullable PartialDate date(ResultSet row, String end) throws SQLException {
        Integer year = number(row, end + "_year");
        return year == null
                ? null
                : new PartialDate(year, number(row, end + "_month"), number(row, end + "_day"));
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }
}
