package org.offprint.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.bibtex.BibtexSamples;

/** An import that is killed while it stores leaves nothing half done. */
@Tag("trust")
class KilledImportTest {

    private static final int ENTRIES = 5_000;

    @TempDir Path folder;

    @RepeatedTest(2)
    void storesAllOrNothing() throws Exception {
        Path data = folder.resolve("data");
        Path one = file("one.bib", "@misc{one, title = {The first}, author = {Lovelace, Ada}}");
        Path many = file("many.bib", BibtexSamples.typical(ENTRIES));
        assertThat(run(data, "import", one)).isZero();

        try (var killed = OffprintProcess.start(data, Map.of(), "import", many.toString())) {
            killed.await(() -> killed.err().contains("papers are stored."));
            killed.kill();
        }

        assertThat(count(data)).isIn(1L, 1L + ENTRIES);
        assertThat(run(data, "import", many)).isZero();
        assertThat(count(data)).isEqualTo(1L + ENTRIES);
    }

    private static long count(Path data) throws Exception {
        try (var export = OffprintProcess.start(data, Map.of(), "export", "--format", "bibtex")) {
            assertThat(export.exitCode()).as(export.err()).isZero();
            return export.out().lines().filter(line -> line.startsWith("@")).count();
        }
    }

    private static int run(Path data, String command, Path file) throws Exception {
        try (var process = OffprintProcess.start(data, Map.of(), command, file.toString())) {
            return process.exitCode();
        }
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
