package org.offprint.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The embedded H2 database of a data folder: where its file lies, how it is opened, and whether it
 * is whole. A file that was cut or overwritten may open without an error and even as an empty
 * database, so before the first write every row is read once through a read-only connection.
 */
final class Database implements AutoCloseable {

    /** The file's name in the data folder. */
    static final String FILE = "offprint.mv.db";

    private static final String NAME = FILE.substring(0, FILE.indexOf('.'));

    private final DataFolder folder;
    private final Seal seal;

    Database(DataFolder folder) {
        this.folder = folder;
        this.seal = new Seal(folder);
    }

    /**
     * How the database is opened for use. {@code WRITE_DELAY=0} because the default loses the
     * commits of the last moments when the process is killed; the database is closed by us, after
     * the last request, not by H2's own shutdown hook.
     */
    String url() {
        return baseUrl() + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    Path file() {
        return folder.resolve(FILE);
    }

    /**
     * Makes sure that what is there is whole, without writing to it.
     *
     * @throws CannotStartException if a database that this folder had is missing, empty or damaged
     */
    void requireWhole() {
        if (!Files.exists(file())) {
            if (folder.marker().databaseCreated()) {
                throw damaged("is missing, although this folder had one", null);
            }
            return;
        }
        try {
            if (Files.size(file()) == 0) {
                throw damaged("is empty", null);
            }
            if (seal.isBrokenBy(file())) {
                throw new CannotStartException(
                        ("The database file %s is not as Offprint left it, so it was cut short, overwritten or"
                                        + " replaced; it was left as it is. Put back the data folder's last"
                                        + " backup, or delete %s if you replaced the file on purpose.")
                                .formatted(file(), seal.file()));
            }
        } catch (IOException e) {
            throw damaged("cannot be read", e);
        }
        readEveryRow();
        protect();
    }

    /**
     * Opens the database for use, making its file where there is none.
     *
     * @throws CannotStartException if the database refuses
     */
    void create(DataSource dataSource) {
        try {
            seal.lift();
        } catch (IOException e) {
            throw damaged("belongs to another user", e);
        }
        try (Connection connection = dataSource.getConnection()) {
            connection.isValid(1);
        } catch (SQLException e) {
            throw damaged("cannot be opened", e);
        }
        protect();
    }

    /** Seals the file after its last connection was closed. */
    @Override
    public void close() throws IOException {
        if (Files.exists(file())) {
            seal.set(file());
        }
    }

    private void protect() {
        try {
            if (Files.exists(file())) {
                OwnerOnly.protect(file());
            }
        } catch (IOException e) {
            throw damaged("belongs to another user", e);
        }
    }

    private void readEveryRow() {
        try (Connection connection =
                        DriverManager.getConnection(
                                baseUrl() + ";ACCESS_MODE_DATA=r;DB_CLOSE_ON_EXIT=FALSE",
                                "sa",
                                "");
                Statement statement = connection.createStatement()) {
            List<String> tables = tables(statement);
            if (folder.marker().databaseCreated()
                    && tables.stream().noneMatch("flyway_schema_history"::equalsIgnoreCase)) {
                throw damaged("opens as an empty one, so it was cut short or overwritten", null);
            }
            requireKnownSchema(statement, tables);
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        for (int column = 1; column <= columns; column++) {
                            rows.getString(column);
                        }
                    }
                }
            }
        } catch (SQLException e) {
            throw damaged("is damaged", e);
        }
    }

    private void requireKnownSchema(Statement statement, List<String> tables) throws SQLException {
        String history =
                tables.stream()
                        .filter("flyway_schema_history"::equalsIgnoreCase)
                        .findFirst()
                        .orElse(null);
        if (history == null) {
            return;
        }
        int newest = newestMigration();
        try (ResultSet rows =
                statement.executeQuery(
                        "select max(cast(\"version\" as integer)) from \"" + history + "\"")) {
            if (rows.next() && rows.getInt(1) > newest) {
                throw new CannotStartException(
                        ("The database %s was written by a newer Offprint (its schema is version %d, this"
                                        + " one knows up to %d); start that newer Offprint again.")
                                .formatted(file(), rows.getInt(1), newest));
            }
        }
    }

    private static int newestMigration() {
        try {
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver()
                                    .getResources("classpath*:db/migration/V*.sql"))
                    .map(Resource::getFilename)
                    .filter(Objects::nonNull)
                    .mapToInt(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                    .max()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows =
                statement.executeQuery(
                        "select table_name from information_schema.tables where table_schema = 'PUBLIC'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private CannotStartException damaged(String what, @Nullable Exception e) {
        String message =
                "The database file %s %s; it was left as it is. Put back the data folder's last backup, or move the folder away to start anew."
                        .formatted(file(), what);
        return e == null ? new CannotStartException(message) : new CannotStartException(message, e);
    }

    private String baseUrl() {
        return "jdbc:h2:file:" + folder.resolve(NAME);
    }
}
