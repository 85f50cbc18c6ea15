package org.offprint.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("trust")
class AdminTokenTest {

    private static final Pattern ADDRESS = Pattern.compile("The site is at (http://[^/]+)/");

    @TempDir Path data;

    @Test
    void makesATokenForTheServerThatRuns() throws Exception {
        try (var server = OffprintProcess.start(data, Map.of())) {
            server.await(() -> ADDRESS.matcher(server.out()).find());
            Matcher address = ADDRESS.matcher(server.out());
            assertThat(address.find()).isTrue();

            String token = token("--name", "Cron job");

            assertThat(status(address.group(1), token)).isEqualTo(200);
            assertThat(status(address.group(1), token)).isEqualTo(200);
            assertThat(status(address.group(1), token.replace('a', 'b') + "a")).isEqualTo(401);
            assertThat(server.out())
                    .containsOnlyOnce("token first used who=\"Cron job\"")
                    .doesNotContain(token.substring(3));
            assertThat(server.err()).isEmpty();
        }
    }

    @Test
    void makesATokenForTheServerThatIsStartedNext() throws Exception {
        try (var server = OffprintProcess.start(data, Map.of())) {
            server.await(() -> ADDRESS.matcher(server.out()).find());
            server.kill();
        }
        String token = token();
        try (var server = OffprintProcess.start(data, Map.of())) {
            server.await(() -> ADDRESS.matcher(server.out()).find());
            Matcher address = ADDRESS.matcher(server.out());
            assertThat(address.find()).isTrue();
            assertThat(status(address.group(1), token)).isEqualTo(200);
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

    private static int status(String origin, String token) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(origin + "/api/papers"))
                                    .header("Authorization", "Bearer " + token)
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
