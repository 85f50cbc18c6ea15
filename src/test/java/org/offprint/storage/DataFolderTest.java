package org.offprint.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:15:30Z");

    @TempDir Path home;

    @Test
    void isMadeForItsOwnerAlone() throws IOException {
        try (DataFolder folder = DataFolder.open(home.resolve("a/data"))) {
            assertThat(Files.getPosixFilePermissions(folder.path()))
                    .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void isHeldByOneProcessAlone() throws IOException {
        Path data = home.resolve("data");
        try (DataFolder first = DataFolder.open(data)) {
            assertThat(first.path()).isEqualTo(data);
            assertThatExceptionOfType(CannotStartException.class)
                    .isThrownBy(() -> DataFolder.open(data))
                    .withMessageContaining(
                            "Another Offprint process is using the data folder " + data);
        }
        DataFolder.open(data).close();
    }

    @Test
    void cannotBeAFile() throws IOException {
        Path file = Files.writeString(home.resolve("data"), "mine");

        assertThatExceptionOfType(CannotStartException.class)
                .isThrownBy(() -> DataFolder.open(file))
                .withMessageContaining(file.toString())
                .withMessageContaining("OFFPRINT_DATA");
        assertThat(file).hasContent("mine");
    }

    @Test
    void remembersThatItWasSetUp() throws IOException {
        try (DataFolder folder = DataFolder.open(home)) {
            assertThat(folder.marker().databaseCreated()).isFalse();
            folder.marker().recordDatabase(NOW);
            folder.marker().recordSetUp(NOW);
        }
        try (DataFolder folder = DataFolder.open(home)) {
            assertThat(folder.marker().databaseCreated()).isTrue();
            assertThat(folder.marker().isSetUp()).isTrue();
            assertThat(Files.getPosixFilePermissions(home.resolve("instance.json")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void refusesADamagedMarkerRatherThanLookingNew() throws IOException {
        Files.writeString(home.resolve("instance.json"), "{}");

        assertThatExceptionOfType(CannotStartException.class)
                .isThrownBy(() -> DataFolder.open(home))
                .withMessageContaining("instance.json is damaged");
    }
}
