package org.offprint.exchange.lookup;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.offprint.settings.OffprintSettings;

/** A server that answers as the registers do, or as a test wants it to. */
final class FakeRegisters implements AutoCloseable {

    /** What answers at a path. */
    @FunctionalInterface
    interface Responder {
        void respond(HttpExchange exchange) throws IOException;
    }

    /** A request as it came in. */
    record Request(String uri, Map<String, List<String>> headers) {

        String header(String name) {
            return headers.getOrDefault(name, List.of("")).getFirst();
        }
    }

    /** Leaves a slow machine its time. */
    static final ClientLimits IMPATIENT =
            new ClientLimits(Duration.ofSeconds(8), 100_000, 3, 3, Duration.ofMillis(20));

    /** For answers that do not come. */
    static final ClientLimits HASTY =
            new ClientLimits(Duration.ofSeconds(2), 100_000, 3, 3, Duration.ofMillis(20));

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Responder> responders = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    FakeRegisters() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    String url() {
        return "http://127.0.0.1:" + port();
    }

    List<Request> requests() {
        return requests;
    }

    /** Answers at this path, as it is spelled in the request, query included. */
    FakeRegisters at(String uri, Responder responder) {
        responders.put(uri, responder);
        return this;
    }

    FakeRegisters at(String uri, String type, String body) {
        return at(
                uri, exchange -> send(exchange, 200, type, body.getBytes(StandardCharsets.UTF_8)));
    }

    /** Answers with a recorded text among the test's resources. */
    FakeRegisters recorded(String uri, String type, String resource) {
        return at(uri, type, text(resource));
    }

    /** Look-ups that ask this server for everything. */
    LookUps lookUps() {
        return lookUps(IMPATIENT);
    }

    LookUps lookUps(ClientLimits limits) {
        return lookUps(url(), InetAddress::getAllByName, true, limits);
    }

    static LookUps lookUps(
            String url, CheckedNames.Names names, boolean allowPrivate, ClientLimits limits) {
        return new LookUps(
                new OffprintSettings.Lookup(
                        url + "/crossref", url + "/datacite", url, url, allowPrivate),
                names,
                limits,
                Duration.ofMillis(50),
                new Agent(() -> "https://jane.example.org", "0.3"),
                Clock.systemUTC());
    }

    static void send(HttpExchange exchange, int status, String type, byte[] body)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    static String text(String resource) {
        try (InputStream stream = FakeRegisters.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException(resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String uri = exchange.getRequestURI().toString();
        requests.add(new Request(uri, Map.copyOf(exchange.getRequestHeaders())));
        Responder responder = responders.get(uri);
        if (responder == null) {
            send(
                    exchange,
                    404,
                    "text/plain",
                    "Resource not found.".getBytes(StandardCharsets.UTF_8));
        } else {
            responder.respond(exchange);
        }
    }
}
