package org.offprint.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The data folder of every released version, with the sample page and an administrator. */
@Tag("trust")
class UpgradeTest {

    @TempDir Path data;

    @ParameterizedTest
    @ValueSource(strings = "0.1")
    void opensTheDataFolderOfEveryRelease(String version) throws Exception {
        unpack(version);
        Path page =
                Files.writeString(
                        data.resolve("about.md"),
                        """
                        # Publications
                        - L Zhu, C Liu, M Belkin, [Transition to Linearity of General Neural Networks with Directed Acyclic Graph Architecture](https://arxiv.org/abs/2205.11786). NeurIPS 2022.
                        """);

        try (var offprint =
                OffprintProcess.start(
                        data, Map.of(), "import", "--dry-run", "--json", page.toString())) {
            assertThat(offprint.exitCode()).as(offprint.err()).isZero();
            assertThat(offprint.out()).contains("\"action\" : \"same\"");
        }
    }

    private void unpack(String version) throws IOException {
        try (InputStream file = getClass().getResourceAsStream("data-" + version + ".zip");
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.copy(zip, data.resolve(entry.getName()));
            }
        }
    }
}
