package org.offprint.snapshot;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * The running site, asked over its own port as any visitor asks it: so a snapshot goes through
 * every filter, controller and template that the public pages go through, and can show nothing that
 * a visitor could not see.
 */
final class OwnServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .proxy(HttpClient.Builder.NO_PROXY)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final String host;
    private final int port;

    OwnServer(String host, int port) {
        this.host = host;
        this.port = port;
    }

    /**
     * The answer to a path with its query.
     *
     * @throws IOException if the server does not answer
     */
    Answer ask(String path) throws IOException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create("http://%s:%d%s".formatted(host, port, path)))
                        .timeout(PATIENCE)
                        .build();
        try {
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", ""),
                    answer.headers().firstValue("Location").orElse(""),
                    answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("It was broken off", e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
