package org.offprint.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("trust")
class AdminTokenTest {

    @TempDir Path data;

    private int port;

    @BeforeEach
    void findFreePort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
    }

    @Test
    void makesATokenForTheServerThatRuns() throws Exception {
        try (var server = start()) {
            server.await(() -> server.out().contains("The site is at"));

            String token = token("--name", "Cron job");

            assertThat(status(token)).isEqualTo(200);
            assertThat(status(token)).isEqualTo(200);
            assertThat(status(token.replace('a', 'b') + "a")).isEqualTo(401);
            assertThat(server.out())
                    .containsOnlyOnce("token first used who=\"Cron job\"")
                    .doesNotContain(token.substring(3));
            assertThat(server.err()).isEmpty();
        }
    }

    @Test
    void makesATokenForTheServerThatIsStartedNext() throws Exception {
        try (var server = start()) {
            server.await(() -> server.out().contains("The site is at"));
            server.kill();
        }
        String token = token();
        try (var server = start()) {
            server.await(() -> server.out().contains("The site is at"));
            assertThat(status(token)).isEqualTo(200);
        }
    }

    @Test
    void saysWhatIsWrongWithTheFolderOrTheOptions() throws Exception {
        try (var command = OffprintProcess.start(data, Map.of(), "admin", "token")) {
            assertThat(command.exitCode()).isEqualTo(1);
            assertThat(command.out()).isEmpty();
            assertThat(command.err())
                    .hasLineCount(1)
                    .startsWith(data + " is no data folder of Offprint; set OFFPRINT_DATA");
        }
        Files.createFile(data.resolve("instance.json"));
        try (var command = OffprintProcess.start(data, Map.of(), "admin", "token", "--name", " ")) {
            assertThat(command.exitCode()).isEqualTo(2);
            assertThat(command.out()).isEmpty();
            assertThat(command.err()).startsWith("A token needs a name");
        }
    }

    private OffprintProcess start() {
        return OffprintProcess.start(data, Map.of("SERVER_PORT", Integer.toString(port)));
    }

    private String token(String... options) throws Exception {
        String[] line = new String[2 + options.length];
        line[0] = "admin";
        line[1] = "token";
        System.arraycopy(options, 0, line, 2, options.length);
        try (var command = OffprintProcess.start(data, Map.of(), line)) {
            assertThat(command.exitCode()).as(command.err()).isZero();
            assertThat(command.out()).matches("op_[a-z2-7]{52}\\R");
            assertThat(command.err()).hasLineCount(1).doesNotContain("op_");
            return command.out().strip();
        }
    }

    private int status(String token) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(
                                            URI.create("http://127.0.0.1:" + port + "/api/papers"))
                                    .header("Authorization", "Bearer " + token)
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
