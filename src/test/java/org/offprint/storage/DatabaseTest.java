package org.offprint.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    @TempDir Path home;
    private DataFolder folder;
    private Database database;

    @BeforeEach
    void makeADatabase() throws Exception {
        folder = DataFolder.open(home);
        database = new Database(folder);
        database.requireWhole();
        try (Connection connection = DriverManager.getConnection(database.url(), "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("create table \"flyway_schema_history\" (\"version\" varchar(50))");
            statement.execute("insert into \"flyway_schema_history\" values ('001')");
            statement.execute("create table paper (id integer primary key, title varchar(10000))");
            for (int i = 0; i < 200; i++) {
                statement.execute("insert into paper values (" + i + ", repeat('x', 2000))");
            }
        }
        folder.marker().recordDatabase(Instant.EPOCH);
        database.close();
    }

    @AfterEach
    void letGo() throws IOException {
        folder.close();
    }

    @Test
    void isLeftAloneWhileItIsWhole() {
        assertThatCode(database::requireWhole).doesNotThrowAnyException();
    }

    @Test
    void isMissedOnceItWasThere() throws IOException {
        Files.delete(database.file());

        assertRefusedAndUntouched("is missing");
    }

    @Test
    void isRefusedWhenEmpty() throws IOException {
        Files.write(database.file(), new byte[0]);

        assertRefusedAndUntouched("is empty");
    }

    @Test
    void isRefusedWhenCutInHalf() throws IOException {
        cutTo(Files.size(database.file()) / 2);

        assertRefusedAndUntouched("");
    }

    @Test
    void isRefusedWhenCutByATenth() throws IOException {
        cutTo(Files.size(database.file()) * 9 / 10);

        assertRefusedAndUntouched("");
    }

    @Test
    void isRefusedWhenItsHeaderIsOverwritten() throws IOException {
        try (var file = new RandomAccessFile(database.file().toFile(), "rw")) {
            file.write(new byte[8192]);
        }

        assertRefusedAndUntouched("");
    }

    @Test
    void isRefusedWhenItIsAnEmptyDatabaseInPlaceOfTheOldOne() throws Exception {
        Files.delete(database.file());
        Files.delete(folder.resolve("offprint.sha256"));
        DriverManager.getConnection(database.url(), "sa", "").close();

        assertRefusedAndUntouched("opens as an empty one");
    }

    @Test
    void isRefusedWhenANewerOffprintWroteIt() throws Exception {
        try (Connection connection = DriverManager.getConnection(database.url(), "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("insert into \"flyway_schema_history\" values ('900')");
        }
        database.close();

        assertRefusedAndUntouched("version 900");
    }

    @Test
    void isRefusedWhenAnyPartOfItIsOverwritten() throws IOException {
        try (var file = new RandomAccessFile(database.file().toFile(), "rw")) {
            file.seek(file.length() / 2);
            file.write(new byte[4096]);
        }

        assertRefusedAndUntouched("not as Offprint left it");
    }

    @Test
    void isOpenedAfterAProcessThatWasKilledAndLeftNoSeal() throws IOException {
        Files.delete(folder.resolve("offprint.sha256"));

        assertThatCode(database::requireWhole).doesNotThrowAnyException();
    }

    private void cutTo(long size) throws IOException {
        try (var file = new RandomAccessFile(database.file().toFile(), "rw")) {
            file.setLength(size);
        }
    }

    private void assertRefusedAndUntouched(String reason) throws IOException {
        byte[] before =
                Files.exists(database.file()) ? Files.readAllBytes(database.file()) : new byte[0];

        assertThatExceptionOfType(CannotStartException.class)
                .isThrownBy(database::requireWhole)
                .withMessageContaining(reason)
                .withMessageContaining(database.file().toString());

        if (before.length > 0) {
            assertThat(database.file()).hasBinaryContent(before);
        }
    }
}
