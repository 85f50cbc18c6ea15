package org.offprint.exchange.jekyll;

import java.util.List;
import javax.sql.DataSource;
import org.offprint.storage.StoredKind;
import org.offprint.storage.StoredTable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which files were imported, so that the same ones come in again without doubles. */
@Component
class ImportsKind implements StoredKind {

    @Override
    public String name() {
        return "imports";
    }

    @Override
    public List<StoredTable> tables() {
        return List.of(
                StoredTable.of("imported_file", "imported_files", "path").versionsOf("target"));
    }

    @Override
    public void readAll(DataSource database) {
        new ImportedFiles(JdbcClient.create(database), new JdbcTemplate(database)).all();
    }
}
