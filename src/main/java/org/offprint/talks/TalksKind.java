package org.offprint.talks;

import javax.sql.DataSource;
import org.offprint.entries.EntryKind;
import org.offprint.entries.EntryTable;
import org.offprint.storage.StoredTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The talks with their links. */
@Component
class TalksKind extends EntryKind {

    TalksKind() {
        super(
                StoredTable.of("talk", "talks", "sort_order", "id")
                        .with(StoredTable.partOf("talk_id", "talk_link", "links")));
    }

    @Override
    protected EntryTable<?> table(DataSource database) {
        return new Talks(JdbcClient.create(database));
    }
}
