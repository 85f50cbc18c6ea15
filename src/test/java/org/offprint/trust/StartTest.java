package org.offprint.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Tag("trust")
class StartTest {

    @TempDir Path data;

    @Test
    void letsNoSecondProcessIntoTheDataFolder() throws Exception {
        try (var first = OffprintProcess.start(data, Map.of())) {
            first.await(() -> first.out().contains("The site is at"));
            try (var second = OffprintProcess.start(data, Map.of())) {
                assertThat(second.exitCode()).isEqualTo(1);
                assertThat(second.err())
                        .isEqualToIgnoringNewLines(
                                "Offprint cannot start: Another Offprint process is using the data folder "
                                        + data
                                        + "; stop that one first, or set OFFPRINT_DATA to another folder.");
            }
            assertThat(first.err()).isEmpty();
        }
    }

    @Test
    void saysThatThePortIsInUse() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var offprint =
                        OffprintProcess.start(
                                data, Map.of("SERVER_PORT", "" + taken.getLocalPort()))) {
            assertThat(offprint.exitCode()).isEqualTo(1);
            assertThat(offprint.err())
                    .isEqualToIgnoringNewLines(
                            "Offprint cannot start: Port %d is in use by another program; stop that one, or set SERVER_PORT to another port."
                                    .formatted(taken.getLocalPort()));
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void saysThatTheDataFolderCannotBeWritten() throws Exception {
        Path unwritable = Path.of("/proc/offprint-data");
        try (var offprint = OffprintProcess.start(unwritable, Map.of())) {
            assertThat(offprint.exitCode()).isEqualTo(1);
            assertThat(offprint.err())
                    .startsWith(
                            "Offprint cannot start: The data folder "
                                    + unwritable
                                    + " cannot be written")
                    .hasLineCount(1);
        }
    }

    @Test
    void leavesADamagedDatabaseAsItIs() throws Exception {
        try (var offprint =
                OffprintProcess.start(
                        data,
                        Map.of(),
                        "import",
                        page("A One, [A title](https://example.org/a). ICML 2020."))) {
            assertThat(offprint.exitCode()).as(offprint.err()).isZero();
        }
        Path database = data.resolve("offprint.mv.db");
        try (var file = new RandomAccessFile(database.toFile(), "rw")) {
            file.setLength(file.length() / 2);
        }
        byte[] damaged = Files.readAllBytes(database);

        try (var offprint = OffprintProcess.start(data, Map.of())) {
            assertThat(offprint.exitCode()).isEqualTo(1);
            assertThat(offprint.err())
                    .startsWith("Offprint cannot start: The database file " + database)
                    .hasLineCount(1);
        }
        assertThat(database).hasBinaryContent(damaged);
    }

    private String page(String bullet) throws Exception {
        return Files.writeString(
                        Files.createTempFile(data, "about", ".md"),
                        "# Publications\n\n- " + bullet + "\n")
                .toString();
    }
}
