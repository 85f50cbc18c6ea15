package org.offprint.news;

import javax.sql.DataSource;
import org.offprint.entries.EntryKind;
import org.offprint.entries.EntryTable;
import org.offprint.storage.StoredTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The news. */
@Component
class NewsKind extends EntryKind {

    NewsKind() {
        super(StoredTable.of("news_item", "news", "sort_order", "id"));
    }

    @Override
    protected EntryTable<?> table(DataSource database) {
        return new NewsItems(JdbcClient.create(database));
    }
}
