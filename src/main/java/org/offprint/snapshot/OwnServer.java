package org.offprint.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The running site, asked over its own port as any visitor asks it: so a snapshot goes through
 * every filter, controller and template that the public pages go through, and can show nothing that
 * a visitor could not see. Any number of threads may ask, and each waits for its answer itself: on
 * a busy machine the threads that an {@code HttpClient} hands every answer through take longer than
 * the answer.
 */
final class OwnServer {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

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
        URI address = URI.create("http://%s:%d%s".formatted(host, port, path));
        HttpURLConnection connection =
                (HttpURLConnection) address.toURL().openConnection(Proxy.NO_PROXY);
        connection.setInstanceFollowRedirects(false);
        connection.setUseCaches(false);
        connection.setConnectTimeout((int) PATIENCE.toMillis());
        connection.setReadTimeout((int) PATIENCE.toMillis());
        connection.setRequestProperty("Accept", "*/*");
        int status = connection.getResponseCode();
        try (InputStream body =
                status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            return new Answer(
                    status,
                    known(connection.getContentType()).replaceFirst(";.*", ""),
                    known(connection.getHeaderField("Location")),
                    body == null ? new byte[0] : body.readAllBytes());
        }
    }

    private static String known(@Nullable String header) {
        return Objects.requireNonNullElse(header, "");
    }
}
