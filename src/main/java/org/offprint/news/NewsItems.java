package org.offprint.news;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.offprint.common.MarkdownText;
import org.offprint.common.Visibility;
import org.offprint.common.WebLink;
import org.offprint.entries.EntryId;
import org.offprint.entries.EntryTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of the news. */
@Repository
class NewsItems extends EntryTable<NewsData> {

    NewsItems(JdbcClient jdbc) {
        super(jdbc, "news_item");
    }

    @Override
    protected Reader<NewsData> reader(@Nullable EntryId only) {
        return NewsItems::data;
    }

    @Override
    protected Map<String, @Nullable Object> columns(NewsData data) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("news_date", data.date());
        columns.put("title", data.title());
        columns.put("body", data.body().source());
        columns.put("url", data.url() == null ? null : data.url().value());
        return columns;
    }

    private static NewsData data(ResultSet row) throws SQLException {
        return new NewsData(
                row.getObject("news_date", LocalDate.class),
                row.getString("title"),
                new MarkdownText(row.getString("body")),
                WebLink.orNull(row.getString("url")),
                Visibility.valueOf(row.getString("visibility")));
    }
}
