package org.offprint.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
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
    @ValueSource(strings = {"0.1", "0.2", "0.3"})
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

    @ParameterizedTest
    @ValueSource(strings = {"0.1", "0.2", "0.3"})
    void givesEveryPaperOfOldItsPage(String version) throws Exception {
        unpack(version);

        int port = freePort();
        try (var offprint =
                        OffprintProcess.start(data, Map.of("SERVER_PORT", Integer.toString(port)));
                var visitor = HttpClient.newHttpClient()) {
            offprint.await(() -> offprint.out().contains("The site is at"));

            HttpResponse<String> page =
                    visitor.send(
                            HttpRequest.newBuilder(
                                            URI.create(
                                                    "http://127.0.0.1:%d/papers/2022-zhu-transition"
                                                            .formatted(port)))
                                    .build(),
                            BodyHandlers.ofString());

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("Transition to Linearity of General Neural Networks");
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
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
