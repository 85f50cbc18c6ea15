package org.offprint.exchange.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.exchange.Batch;
import org.offprint.papers.ArxivId;
import org.offprint.papers.Doi;
import org.offprint.settings.OffprintSettings;
import org.offprint.storage.CannotStartException;

@Timeout(30)
class RegisterClientTest {

    private static final Doi DOI = Doi.of("10.1000/x");
    private static final String PATH = "/crossref/works/10.1000/x";
    private static final String ITEM = "{\"message\":{\"title\":[\"Found\"],\"type\":\"book\"}}";

    private final FakeRegisters registers = new FakeRegisters();

    @AfterEach
    void stop() {
        registers.close();
    }

    @Test
    void introducesItselfAndSendsNothingElse() {
        registers.at(
                PATH,
                exchange -> {
                    exchange.getResponseHeaders().set("Set-Cookie", "a=b; Path=/");
                    FakeRegisters.send(
                            exchange,
                            200,
                            "application/json",
                            ITEM.getBytes(StandardCharsets.UTF_8));
                });
        LookUps lookUps = registers.lookUps();

        assertFound(lookUps.doi(DOI));
        assertFound(lookUps.doi(DOI));

        assertThat(registers.requests())
                .hasSize(2)
                .allSatisfy(request -> {
                    assertThat(request.header("User-agent"))
                            .isEqualTo("Offprint/0.3 (+https://jane.example.org)");
                    assertThat(request.header("Accept")).isEqualTo("application/json");
                    assertThat(request.headers()).doesNotContainKeys("Cookie", "Authorization");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "10.1000/x, /crossref/works/10.1000/x",
        "10.1000/a/../../b, /crossref/works/10.1000/a%2F..%2F..%2Fb",
        "10.1000/.., /crossref/works/10.1000%2F..",
        "10.1000/a?b#c&d=e, /crossref/works/10.1000/a%3Fb%23c%26d%3De",
        "10.1000/a%2fb, /crossref/works/10.1000/a%252fb",
        "10.1000/(SICI)1;2:3é, /crossref/works/10.1000/%28SICI%291%3B2%3A3%C3%A9",
        "10.1000/a\\b, /crossref/works/10.1000/a%5Cb"
    })
    void encodesWhatWasTyped(String doi, String uri) {
        registers.lookUps().doi(new Doi(doi));

        assertThat(registers.requests().getFirst().uri()).isEqualTo(uri);
    }

    @Test
    void followsRedirectsWithinTheConfiguredAddresses() {
        redirect(PATH, 301, "/a");
        redirect("/a", 307, registers.url() + "/b");
        redirect("/b", 303, "c");
        registers.at("/c", "application/json", ITEM);

        assertFound(registers.lookUps().doi(DOI));
    }

    @Test
    void followsNoMoreThanThreeRedirects() {
        redirect(PATH, 302, "/a");
        redirect("/a", 302, "/b");
        redirect("/b", 302, "/c");
        redirect("/c", 302, "/d");
        registers.at("/d", "application/json", ITEM);

        assertFailed(registers.lookUps().doi(DOI), "without an end");
        assertThat(registers.requests()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:PORTx/",
                "http://localhost:OTHER/a",
                "http://[::1]:OTHER/a",
                "http://0x7f.1:OTHER/a",
                "http://2130706433:OTHER/a",
                "http://169.254.169.254/latest/meta-data/",
                "http://10.0.0.1/",
                "//evil.example.org/a",
                "http://127.0.0.1:OTHER@evil.example.org/",
                "http://evil.example.org@127.0.0.1:PORT/a",
                "file:///etc/passwd",
                "gopher://127.0.0.1:70/",
                "ftp://127.0.0.1/",
                "javascript:alert(1)",
                "http:///",
                "http://",
                "\\\\evil.example.org",
                "http://127.0.0.1:PORT\\@evil.example.org/"
            })
    void refusesRedirectsElsewhere(String location) throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String target =
                    location.replace("PORT", "" + registers.port())
                            .replace("OTHER", "" + other.getLocalPort());
            redirect(PATH, 302, target);

            assertFailed(registers.lookUps().doi(DOI), "only the configured addresses");

            assertThat(registers.requests()).hasSize(1);
            other.setSoTimeout(50);
            assertThatThrownBy(other::accept).isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    @Test
    void refusesARedirectWithoutATarget() {
        registers.at(
                PATH, exchange -> FakeRegisters.send(exchange, 302, "text/plain", new byte[0]));

        assertFailed(registers.lookUps().doi(DOI), "only the configured addresses");
    }

    @ParameterizedTest
    @CsvSource({
        "http://a.org, https://a.org/x, true",
        "http://a.org, http://a.org:80/x, true",
        "https://a.org, http://a.org/x, false",
        "https://a.org, https://a.org:8443/x, false",
        "https://a.org, https://A.ORG/x, true",
        "https://a.org, https://b.a.org/x, false",
        "https://a.org, https://a.org.evil.org/x, false",
        "http://a.org:81, https://a.org/x, false"
    })
    void knowsWhichAddressesAreConfigured(String base, String address, boolean holds) {
        assertThat(BaseAddress.of(base).holds(java.net.URI.create(address))).isEqualTo(holds);
    }

    @Test
    void connectsOnlyToPublicAddressesUnlessAllowed() {
        registers.at(PATH, "application/json", ITEM);

        Batch batch =
                FakeRegisters.lookUps(
                                registers.url(),
                                InetAddress::getAllByName,
                                false,
                                FakeRegisters.IMPATIENT)
                        .doi(DOI);

        assertFailed(batch, "no public address");
        assertThat(registers.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:PORT", "http://localhost:PORT", "http://[::1]:PORT",
                "http://[::ffff:127.0.0.1]:PORT", "http://0x7f.1:PORT", "http://0177.0.0.1:PORT",
                "http://2130706433:PORT", "http://127.1:PORT", "http://localhost.:PORT",
                "http://169.254.169.254", "http://10.1.2.3", "http://0.0.0.0:PORT"
            })
    void refusesEverySpellingOfAPrivateAddress(String url) {
        registers.at(PATH, "application/json", ITEM);

        Batch batch =
                FakeRegisters.lookUps(
                                url.replace("PORT", "" + registers.port()),
                                InetAddress::getAllByName,
                                false,
                                FakeRegisters.IMPATIENT)
                        .doi(DOI);

        assertThat(batch.papers()).isEmpty();
        assertThat(batch.problems().getFirst().message())
                .containsAnyOf("no public address", "cannot be found");
        assertThat(registers.requests()).isEmpty();
    }

    @Test
    void resolvesANameOnceAndGoesWhereItWasChecked() {
        AtomicInteger asked = new AtomicInteger();
        CheckedNames.Names rebinding =
                host -> {
                    // The second answer would lead to a server that answers.
                    String address = asked.incrementAndGet() == 1 ? "127.0.0.2" : "127.0.0.1";
                    return InetAddress.getAllByName(address);
                };
        registers.at(PATH, "application/json", ITEM);
        ClientLimits once =
                new ClientLimits(Duration.ofSeconds(2), 100_000, 3, 1, Duration.ofMillis(1));

        Batch batch =
                FakeRegisters.lookUps(
                                "http://rebinds.example.org:" + registers.port(),
                                rebinding,
                                true,
                                once)
                        .doi(DOI);

        assertFailed(batch, "cannot be reached");
        assertThat(asked).hasValue(1);
        assertThat(registers.requests()).isEmpty();
    }

    @Test
    void refusesANameThatTurnsPrivate() throws UnknownHostException {
        AtomicInteger asked = new AtomicInteger();
        CheckedNames names =
                new CheckedNames(
                        host ->
                                InetAddress.getAllByName(
                                        asked.incrementAndGet() == 1
                                                ? "93.184.216.34"
                                                : "127.0.0.1"),
                        false);

        assertThat(names.resolve("rebinds.example.org"))
                .containsExactly(InetAddress.getByName("93.184.216.34"));
        assertThatThrownBy(() -> names.resolve("rebinds.example.org"))
                .isInstanceOf(CheckedNames.NotPublicException.class);
    }

    @Test
    void saysAtOnceWhenItIsOffline() {
        long start = System.nanoTime();
        Batch batch =
                FakeRegisters.lookUps(
                                "https://api.example.org",
                                host -> {
                                    throw new UnknownHostException(host);
                                },
                                false,
                                ClientLimits.USUAL)
                        .doi(DOI);

        assertFailed(batch, "The address of Crossref (api.example.org) cannot be found");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void saysWhenNobodyListens() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0)) {
            port = closed.getLocalPort();
        }

        Batch batch =
                FakeRegisters.lookUps(
                                "http://127.0.0.1:" + port,
                                InetAddress::getAllByName,
                                true,
                                FakeRegisters.IMPATIENT)
                        .doi(DOI);

        assertFailed(batch, "Crossref cannot be reached at 127.0.0.1:" + port);
    }

    @Test
    void cutsAnAnswerThatDrips() {
        registers.at(
                PATH,
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, 0);
                    drip(exchange.getResponseBody());
                });

        assertFailed(
                registers.lookUps(FakeRegisters.HASTY).doi(DOI), "did not answer within 2 seconds");
    }

    @Test
    void cutsHeadersThatDrip() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
            Thread.ofVirtual()
                    .start(() -> {
                        try (var socket = server.accept()) {
                            socket.getOutputStream()
                                    .write(
                                            "HTTP/1.1 200 OK\r\n"
                                                    .getBytes(StandardCharsets.US_ASCII));
                            drip(socket.getOutputStream());
                        } catch (IOException e) {
                            // The client has gone, as it should.
                        }
                    });
            LookUps lookUps =
                    FakeRegisters.lookUps(
                            "http://127.0.0.1:" + server.getLocalPort(),
                            InetAddress::getAllByName,
                            true,
                            FakeRegisters.HASTY);

            assertFailed(lookUps.doi(DOI), "did not answer within 2 seconds");
        }
    }

    @Test
    void cutsANameServerThatDoesNotAnswer() {
        LookUps lookUps =
                FakeRegisters.lookUps(
                        "http://slow.example.org",
                        host -> {
                            try {
                                Thread.sleep(20_000);
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                            throw new UnknownHostException(host);
                        },
                        true,
                        FakeRegisters.HASTY);

        assertFailed(lookUps.doi(DOI), "did not answer within 2 seconds");
    }

    @Test
    void cutsAnEndlessAnswer() {
        AtomicInteger sent = new AtomicInteger();
        registers.at(
                PATH,
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, 0);
                    byte[] block = new byte[10_000];
                    while (true) {
                        exchange.getResponseBody().write(block);
                        sent.addAndGet(block.length);
                    }
                });

        assertFailed(registers.lookUps().doi(DOI), "longer than 97 kB");
        assertThat(sent.get()).isLessThan(20_000_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 404, 500})
    void doesNotReadAnEndlessAnswerThatIsNoSuccess(int status) {
        registers.at(
                PATH,
                exchange -> {
                    exchange.sendResponseHeaders(status, 0);
                    while (true) {
                        exchange.getResponseBody().write(new byte[10_000]);
                    }
                });

        long start = System.nanoTime();
        Batch batch = registers.lookUps().doi(DOI);

        assertThat(batch.papers()).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isLessThan(FakeRegisters.IMPATIENT.time());
    }

    @Test
    void cutsAPackedBomb() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 1_000; i++) {
                gzip.write(new byte[100_000]);
            }
        }
        registers.at(
                PATH,
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                    FakeRegisters.send(exchange, 200, "application/json", packed.toByteArray());
                });

        assertFailed(registers.lookUps().doi(DOI), "longer than 97 kB");
    }

    @Test
    void unpacksWhatIsPacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(ITEM.getBytes(StandardCharsets.UTF_8));
        }
        registers.at(
                PATH,
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                    FakeRegisters.send(exchange, 200, "application/json", packed.toByteArray());
                });

        assertFound(registers.lookUps().doi(DOI));
    }

    @Test
    void asksABusyServiceAgain() {
        AtomicInteger asked = new AtomicInteger();
        registers.at(
                PATH,
                exchange -> {
                    int status = asked.incrementAndGet() == 1 ? 429 : 503;
                    if (asked.get() == 3) {
                        FakeRegisters.send(
                                exchange,
                                200,
                                "application/json",
                                ITEM.getBytes(StandardCharsets.UTF_8));
                    } else {
                        FakeRegisters.send(exchange, status, "text/plain", new byte[0]);
                    }
                });

        assertFound(registers.lookUps().doi(DOI));
        assertThat(asked).hasValue(3);
    }

    @Test
    void waitsAsLongAsABusyServiceAsks() {
        AtomicInteger asked = new AtomicInteger();
        registers.at(
                PATH,
                exchange -> {
                    if (asked.incrementAndGet() == 1) {
                        exchange.getResponseHeaders().set("Retry-After", "1");
                        FakeRegisters.send(exchange, 429, "text/plain", new byte[0]);
                    } else {
                        FakeRegisters.send(
                                exchange,
                                200,
                                "application/json",
                                ITEM.getBytes(StandardCharsets.UTF_8));
                    }
                });

        long start = System.nanoTime();
        assertFound(registers.lookUps().doi(DOI));
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isGreaterThan(Duration.ofMillis(990));
    }

    @Test
    void doesNotWaitLongerThanThereIsTime() {
        registers.at(
                PATH,
                exchange -> {
                    exchange.getResponseHeaders().set("Retry-After", "3600");
                    FakeRegisters.send(exchange, 429, "text/plain", new byte[0]);
                });

        assertFailed(registers.lookUps().doi(DOI), "asks for 3,600 seconds of patience");
        assertThat(registers.requests()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "400, refused the request (HTTP 400)",
        "401, refused the request (HTTP 401)",
        "403, refused the request (HTTP 403)",
        "500, out of order or too busy (HTTP 500)",
        "503, out of order or too busy (HTTP 503)",
        "206, refused the request (HTTP 206)"
    })
    void saysWhatTheServiceAnswered(int status, String sentence) {
        registers.at(
                PATH, exchange -> FakeRegisters.send(exchange, status, "text/plain", new byte[0]));

        assertFailed(registers.lookUps().doi(DOI), sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    text/html        | <html>captive portal</html> | something else than data (text/html)
                    image/png        | x                           | something else than data (image/png)
                    application/json | {"message":                 | cannot be read
                    application/json | not json                    | cannot be read
                    application/json | {"message":{}}              | cannot be read
                    application/json | []                          | cannot be read
                    """)
    void saysWhenTheAnswerIsNoData(String type, String body, String sentence) {
        registers.at(PATH, type, body);

        assertFailed(registers.lookUps().doi(DOI), sentence);
    }

    @Test
    void stopsWhenItsThreadIsInterrupted() throws InterruptedException {
        registers.at(
                PATH,
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    drip(exchange.getResponseBody());
                });
        AtomicReference<Batch> batch = new AtomicReference<>();
        LookUps lookUps =
                registers.lookUps(
                        new ClientLimits(
                                Duration.ofSeconds(25), 100_000, 3, 3, Duration.ofMillis(20)));
        Thread asking = Thread.ofVirtual().start(() -> batch.set(lookUps.doi(DOI)));
        Thread.sleep(300);

        asking.interrupt();

        assertThat(asking.join(Duration.ofSeconds(5))).isTrue();
        assertFailed(batch.get(), "was cancelled");
    }

    @Test
    void sendsOneRequestAtATimeToAService() throws InterruptedException {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        registers.at(
                PATH,
                exchange -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    try {
                        Thread.sleep(30);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    now.decrementAndGet();
                    FakeRegisters.send(
                            exchange,
                            200,
                            "application/json",
                            ITEM.getBytes(StandardCharsets.UTF_8));
                });
        LookUps lookUps = registers.lookUps();
        Thread[] threads = new Thread[8];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = Thread.ofVirtual().start(() -> assertFound(lookUps.doi(DOI)));
        }
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(most).hasValue(1);
        assertThat(registers.requests()).hasSize(8);
    }

    @Test
    void leavesArxivThePauseThatItAsksFor() {
        LookUps lookUps = registers.lookUps();

        long start = System.nanoTime();
        for (int i = 0; i < 4; i++) {
            lookUps.arxiv(ArxivId.of("2010.01092"));
        }

        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isGreaterThan(Duration.ofMillis(150));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api.crossref.org",
                "ftp://a.org",
                "file:///etc",
                "http://",
                "https:///works",
                "https://a.org?x=y",
                "https://u:p@a.org",
                "https://a.org:99999",
                "https://a b.org",
                "javascript:alert(1)"
            })
    void doesNotStartWithWhatIsNoAddress(String url) {
        assertThatThrownBy(() ->
                        FakeRegisters.lookUps(
                                url, InetAddress::getAllByName, true, FakeRegisters.IMPATIENT))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining("OFFPRINT_LOOKUP_CROSSREF_URL")
                .hasMessageContaining("https://");
    }

    @Test
    void switchesALookUpOffWhereItsAddressIsEmpty() {
        LookUps lookUps =
                new LookUps(
                        new OffprintSettings.Lookup("", "", " ", "", true),
                        InetAddress::getAllByName,
                        FakeRegisters.IMPATIENT,
                        Duration.ZERO,
                        new Agent(() -> "http://localhost", "0"),
                        java.time.Clock.systemUTC());

        assertFailed(lookUps.doi(DOI), "switched off here; OFFPRINT_LOOKUP_CROSSREF_URL and");
        assertFailed(lookUps.arxiv(ArxivId.of("2010.01092")), "OFFPRINT_LOOKUP_ARXIV_URL is empty");
        assertFailed(
                lookUps.orcid(org.offprint.profile.Orcid.of("0000-0002-1825-0097")),
                "OFFPRINT_LOOKUP_ORCID_URL is empty");
    }

    private void redirect(String from, int status, String to) {
        registers.at(
                from,
                exchange -> {
                    exchange.getResponseHeaders().set("Location", to);
                    FakeRegisters.send(exchange, status, "text/plain", new byte[0]);
                });
    }

    private static void drip(OutputStream out) throws IOException {
        try {
            while (true) {
                out.write('a');
                out.flush();
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void assertFound(Batch batch) {
        assertThat(batch.problems()).isEmpty();
        assertThat(batch.papers().getFirst().data().title()).isEqualTo("Found");
    }

    private static void assertFailed(Batch batch, String part) {
        assertThat(batch.papers()).isEmpty();
        assertThat(batch.problems()).hasSize(1);
        assertThat(batch.problems().getFirst().message()).contains(part).endsWith(".");
    }
}
