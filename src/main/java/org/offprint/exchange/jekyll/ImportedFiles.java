package org.offprint.exchange.jekyll;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of the files that were imported. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ImportedFiles {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ImportedFiles(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** All of them, by their paths. */
    Map<String, ImportedFile> all() {
        Map<String, ImportedFile> all = new HashMap<>();
        jdbc.sql("select path, hash, target, version from imported_file")
                .query(row -> {
                    String path = row.getString("path");
                    all.put(
                            path,
                            new ImportedFile(
                                    path,
                                    row.getString("hash"),
                                    row.getObject("target", UUID.class),
                                    row.getLong("version")));
                });
        return all;
    }

    /** Remembers these in the place of what was known of their paths. */
    void store(Collection<ImportedFile> files) {
        if (files.isEmpty()) {
            return;
        }
        List<Object[]> rows =
                files.stream()
                        .map(file ->
                                new Object[] {
                                    file.path(), file.hash(), file.target(), file.version()
                                })
                        .toList();
        forget(files.stream().map(ImportedFile::path).toList());
        batches.batchUpdate(
                "insert into imported_file (path, hash, target, version) values (?, ?, ?, ?)",
                rows);
    }

    /** Forgets what is known of these paths. */
    void forget(Collection<String> paths) {
        if (!paths.isEmpty()) {
            batches.batchUpdate(
                    "delete from imported_file where path = ?",
                    paths.stream().map(path -> new Object[] {path}).toList());
        }
    }
}
