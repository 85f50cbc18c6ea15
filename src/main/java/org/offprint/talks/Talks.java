package org.offprint.talks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.offprint.common.MarkdownText;
import org.offprint.common.PartialDate;
import org.offprint.common.Visibility;
import org.offprint.common.WebLink;
import org.offprint.entries.EntryId;
import org.offprint.entries.EntryTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of the talks and their links. */
@Repository
class Talks extends EntryTable<TalkData> {

    Talks(JdbcClient jdbc) {
        super(jdbc, "talk");
    }

    @Override
    protected Reader<TalkData> reader(@Nullable EntryId only) {
        Map<UUID, List<TalkLink>> links = new HashMap<>();
        var rows =
                only == null
                        ? jdbc.sql("select * from talk_link order by talk_id, sort_order")
                        : jdbc.sql("select * from talk_link where talk_id = ? order by sort_order")
                                .param(only.value());
        rows.query(row -> {
            links.computeIfAbsent(row.getObject("talk_id", UUID.class), id -> new ArrayList<>())
                    .add(
                            new TalkLink(
                                    TalkLinkKind.valueOf(row.getString("kind")),
                                    new WebLink(row.getString("url"))));
        });
        return row -> data(row, links.getOrDefault(row.getObject("id", UUID.class), List.of()));
    }

    @Override
    protected Map<String, @Nullable Object> columns(TalkData data) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("title", data.title());
        columns.put("kind", data.kind().name());
        columns.put("event", data.event());
        columns.put("place", data.place());
        columns.put("abstract_text", data.abstractText().source());
        put(columns, "start", data.date());
        put(columns, "end", data.until());
        return columns;
    }

    @Override
    protected void insertParts(EntryId id, TalkData data) {
        int order = 0;
        for (TalkLink link : data.links()) {
            jdbc.sql("insert into talk_link (talk_id, sort_order, kind, url) values (?, ?, ?, ?)")
                    .params(id.value(), order++, link.kind().name(), link.url().value())
                    .update();
        }
    }

    @Override
    protected void deleteParts(EntryId id) {
        jdbc.sql("delete from talk_link where talk_id = ?").param(id.value()).update();
    }

    private static void put(
            Map<String, @Nullable Object> columns, String which, @Nullable PartialDate date) {
        columns.put(which + "_year", date == null ? null : date.year());
        columns.put(which + "_month", date == null ? null : date.month());
        columns.put(which + "_day", date == null ? null : date.day());
    }

    private static TalkData data(ResultSet row, List<TalkLink> links) throws SQLException {
        PartialDate start = date(row, "start");
        if (start == null) {
            throw new SQLException("A talk without a year");
        }
        return new TalkData(
                row.getString("title"),
                TalkKind.valueOf(row.getString("kind")),
                row.getString("event"),
                row.getString("place"),
                start,
                date(row, "end"),
                new MarkdownText(row.getString("abstract_text")),
                links,
                Visibility.valueOf(row.getString("visibility")));
    }

    private static @Nullable PartialDate date(ResultSet row, String which) throws SQLException {
        Integer year = row.getObject(which + "_year", Integer.class);
        return year == null
                ? null
                : new PartialDate(
                        year,
                        row.getObject(which + "_month", Integer.class),
                        row.getObject(which + "_day", Integer.class));
    }
}
