package org.offprint.pages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.offprint.common.MarkdownText;
import org.offprint.common.Slug;
import org.offprint.common.Visibility;
import org.offprint.entries.EntryId;
import org.offprint.entries.EntryTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of the free pages. */
@Repository
class Pages extends EntryTable<PageData> {

    Pages(JdbcClient jdbc) {
        super(jdbc, "page");
    }

    /** The page at an address, public or not. */
    Optional<EntryId> findIdAt(Slug slug) {
        return jdbc.sql("select id from page where slug = ?")
                .param(slug.value())
                .query(UUID.class)
                .optional()
                .map(EntryId::new);
    }

    @Override
    protected Reader<PageData> reader(@Nullable EntryId only) {
        return Pages::data;
    }

    @Override
    protected Map<String, @Nullable Object> columns(PageData data) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("slug", data.slug().value());
        columns.put("title", data.title());
        columns.put("in_menu", data.inMenu());
        columns.put("body", data.body().source());
        return columns;
    }

    private static PageData data(ResultSet row) throws SQLException {
        return new PageData(
                new Slug(row.getString("slug")),
                row.getString("title"),
                new MarkdownText(row.getString("body")),
                row.getBoolean("in_menu"),
                Visibility.valueOf(row.getString("visibility")));
    }
}
