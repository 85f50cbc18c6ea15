package org.offprint.archive;

import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.util.Comparator;
import java.util.List;
import org.offprint.history.ChangeLog;
import org.offprint.media.StoredFiles;
import org.offprint.site.SiteReplaced;
import org.offprint.site.SiteRevision;
import org.offprint.storage.StoredKind;
import org.offprint.storage.StoredTable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Puts an archive in the place of what the site holds: first the files, which harm nobody, then all
 * rows in one transaction. However it ends, the site is the old one or the new one. Every entry
 * gets a version that none here ever had, so that whoever read it before the restore cannot save
 * over it. Accounts, sessions and tokens stay as they are.
 */
@Service
public class SiteRestore {

    private final List<StoredKind> kinds;
    private final JdbcClient jdbc;
    private final JdbcOperations operations;
    private final StoredFiles files;
    private final SiteRevision revision;
    private final ChangeLog log;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    SiteRestore(
            List<StoredKind> kinds,
            JdbcClient jdbc,
            JdbcOperations operations,
            StoredFiles files,
            SiteRevision revision,
            ChangeLog log,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.kinds = kinds.stream().sorted(Comparator.comparing(StoredKind::name)).toList();
        this.jdbc = jdbc;
        this.operations = operations;
        this.files = files;
        this.revision = revision;
        this.log = log;
        this.events = events;
        this.transaction = transaction;
    }

    /** Whether there is content that would be lost: anything but a starter that nobody touched. */
    @Transactional(readOnly = true)
    public boolean wouldReplaceContent() {
        return !revision.isStarterUntouched();
    }

    /**
     * Puts the archive in the place of what is there.
     *
     * @throws IOException if the disk does not take its files; the site is as it was
     */
    public void apply(VerifiedArchive archive) throws IOException {
        for (String name : archive.zip().below("media/")) {
            putFile(archive.zip(), name);
        }
        Versions versions = new Versions(kinds);
        transaction.executeWithoutResult(status -> {
            long most = Math.max(versions.greatest(jdbc), versions.greatest(archive.staged().jdbc));
            kinds.reversed().stream()
                    .flatMap(kind -> kind.tables().reversed().stream())
                    .forEach(this::clear);
            versions.replace(archive.staged().jdbc, revision.replaceVersions(most));
            RowBatch rows = new RowBatch(operations, Runnable::run);
            for (StoredKind kind : kinds) {
                kind.tables().stream()
                        .flatMap(StoredTable::withParts)
                        .forEach(table -> copy(table, archive.staged(), rows));
            }
            log.replaced();
            if (archive.zip().manifest().starter()) {
                revision.recordStarter();
            }
            events.publishEvent(new SiteReplaced());
        });
    }

    private void putFile(OpenedZip zip, String name) throws IOException {
        String entry = "media/" + name;
        try (InputStream content = zip.read(entry)) {
            files.put(name, content, zip.bytes(entry), zip.checksum(entry));
        }
    }

    private void clear(StoredTable table) {
        jdbc.sql("delete from " + table.name()).update();
    }

    private void copy(StoredTable table, StagedSite from, RowBatch rows) {
        Columns columns = Columns.of(table, jdbc);
        RowCallbackHandler add =
                (ResultSet row) ->
                        rows.add(
                                columns,
                                columns.values(row),
                                why ->
                                        new IllegalStateException(
                                                "The database does not take a row of %s: %s"
                                                        .formatted(table.name(), why)));
        from.jdbc.sql("select * from " + table.name()).query(add);
        rows.flush();
    }
}
