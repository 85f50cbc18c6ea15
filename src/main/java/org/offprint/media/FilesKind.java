package org.offprint.media;

import java.util.List;
import javax.sql.DataSource;
import org.offprint.storage.StoredKind;
import org.offprint.storage.StoredTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The owner's files under their addresses. */
@Component
class FilesKind implements StoredKind {

    @Override
    public String name() {
        return "files";
    }

    @Override
    public List<StoredTable> tables() {
        return List.of(StoredTable.of("media_file", "files", "address").files("stored"));
    }

    @Override
    public void readAll(DataSource database) {
        new LibraryFiles(JdbcClient.create(database)).all();
    }
}
