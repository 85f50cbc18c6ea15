package org.offprint.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.flywaydb.core.api.migration.JavaMigration;
import org.offprint.media.StoredFiles;
import org.offprint.storage.StoredKind;
import org.offprint.storage.StoredTable;
import org.springframework.stereotype.Component;

/**
 * Reads an archive completely and finds out whether it is one and whole, without the site's
 * database and without writing anything.
 */
@Component
public class ArchiveReader {

    private final List<StoredKind> kinds;
    private final List<JavaMigration> migrations;

    ArchiveReader(List<StoredKind> kinds, List<JavaMigration> migrations) {
        this.kinds = kinds.stream().sorted(Comparator.comparing(StoredKind::name)).toList();
        this.migrations = List.copyOf(migrations);
    }

    /**
     * Reads an archive.
     *
     * @throws RefusedArchiveException with a sentence that names the file inside and the reason, if
     *     it is damaged, foreign, of another form or made to do harm
     */
    public VerifiedArchive read(Path file) {
        try {
            OpenedZip zip = OpenedZip.open(file);
            StagedSite staged = new StagedSite(migrations);
            try {
                verify(zip, staged);
                return new VerifiedArchive(zip, staged, kinds);
            } catch (IOException | RuntimeException e) {
                staged.close();
                zip.close();
                throw e;
            }
        } catch (IOException e) {
            throw new RefusedArchiveException(
                    "It cannot be read: %s.".formatted(e.getMessage()), e);
        }
    }

    private void verify(OpenedZip zip, StagedSite staged) throws IOException {
        int schema = zip.manifest().schema();
        int newest = staged.newestSchema();
        if (schema < ArchiveManifest.OLDEST_SCHEMA || schema > newest) {
            throw new RefusedArchiveException(
                    "Its rows have the form %d; this Offprint reads %d to %d%s."
                            .formatted(
                                    schema,
                                    ArchiveManifest.OLDEST_SCHEMA,
                                    newest,
                                    schema > newest ? ", a newer one more" : ""));
        }
        staged.migrate(schema);
        staged.clear(kinds);
        RowReader rows = new RowReader(zip, staged.jdbc, staged.rows());
        Set<String> read = new TreeSet<>();
        for (StoredKind kind : kinds) {
            if (kind.tables().stream().anyMatch(staged::has)) {
                rows.read(kind, staged::has);
                read.add(kind.name() + ".json");
            }
        }
        read.addAll(rows.texts());
        requireAllRead(zip, read);
        staged.migrate();
        kinds.forEach(kind -> requireRecords(kind, staged));
        requireFiles(zip, staged);
    }

    private static void requireRecords(StoredKind kind, StagedSite staged) {
        try {
            kind.readAll(staged.database());
        } catch (RuntimeException e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            throw new RefusedArchiveException(
                    "“%s.json” holds what no site can: %s"
                            .formatted(
                                    kind.name(),
                                    EntryNames.shown(String.valueOf(cause.getMessage()))),
                    e);
        }
    }

    private static void requireAllRead(OpenedZip zip, Set<String> read) {
        for (String name : zip.below("")) {
            if (!name.startsWith("media/") && !name.endsWith(".bib") && !read.contains(name)) {
                throw new RefusedArchiveException("“%s” belongs to nothing.".formatted(name));
            }
        }
    }

    private void requireFiles(OpenedZip zip, StagedSite staged) {
        Set<String> named = new TreeSet<>();
        kinds.stream()
                .flatMap(kind -> kind.tables().stream())
                .flatMap(StoredTable::withParts)
                .forEach(table ->
                        table.files()
                                .forEach(column ->
                                        named.addAll(
                                                staged.jdbc
                                                        .sql(
                                                                "select %s from %s where %s is not null"
                                                                        .formatted(
                                                                                column,
                                                                                table.name(),
                                                                                column))
                                                        .query(String.class)
                                                        .list())));
        Set<String> there = zip.below("media/");
        named.stream()
                .filter(name -> !there.contains(name) && !zip.manifest().missing().contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new RefusedArchiveException(
                            "“media/%s” is missing, though something refers to it."
                                    .formatted(EntryNames.shown(name)));
                });
        for (String name : there) {
            if (!named.contains(StoredFiles.originalOf(name))) {
                throw new RefusedArchiveException("“media/%s” belongs to nothing.".formatted(name));
            }
            if (!StoredFiles.isNameOf(name, zip.checksum("media/" + name))) {
                throw new RefusedArchiveException(
                        "“media/%s” holds another content than its name says.".formatted(name));
            }
        }
    }
}
