package org.offprint.teaching;

import javax.sql.DataSource;
import org.offprint.entries.EntryKind;
import org.offprint.entries.EntryTable;
import org.offprint.storage.StoredTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The courses. */
@Component
class CoursesKind extends EntryKind {

    CoursesKind() {
        super(StoredTable.of("course", "teaching", "sort_order", "id"));
    }

    @Override
    protected EntryTable<?> table(DataSource database) {
        return new Courses(JdbcClient.create(database));
    }
}
