package org.offprint.pages;

import javax.sql.DataSource;
import org.offprint.entries.EntryKind;
import org.offprint.entries.EntryTable;
import org.offprint.storage.StoredTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The free pages, the text of each in a file of its own. */
@Component
class PagesKind extends EntryKind {

    PagesKind() {
        super(StoredTable.of("page", "pages", "sort_order", "id").text("body", "pages/{slug}.md"));
    }

    @Override
    protected EntryTable<?> table(DataSource database) {
        return new Pages(JdbcClient.create(database));
    }
}
