package org.offprint.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.PaperFixtures;
import org.offprint.RawRequest;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperData;
import org.offprint.security.PersonalTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API as a program meets it, with the server before it and the error pages behind it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "offprint.starter=empty")
class ApiOverHttpTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SMALL = "{\"title\":\"T %d\",\"authors\":[{\"family\":\"A\"}]}";

    @TempDir static Path data;

    @LocalServerPort private int port;
    @Autowired private PersonalTokens tokens;
    @Autowired private PaperCatalog papers;
    @Autowired private List<RequestMappingHandlerMapping> mappings;

    private final HttpClient client = HttpClient.newHttpClient();
    private String token = "";

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("offprint.data", () -> data);
        registry.add("offprint.admin.username", () -> "jane");
        registry.add("offprint.admin.password", () -> "a few words in a row");
    }

    @BeforeEach
    void begin() {
        papers.deleteAll(papers.listPapers().stream().map(Paper::id).toList());
        token = tokens.make("For a test").secret().text();
    }

    @AfterEach
    void end() {
        client.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api, 404",
        "GET, /api/, 404",
        "GET, /api/nothing, 404",
        "GET, /api/papers/, 404",
        "GET, /api/papers/x, 404",
        "PATCH, /api/papers, 405",
        "PROPFIND, /api/papers, 405",
        "GET, /api/papers?size=x, 400",
        "GET, /api/papers;x=y, 400",
        "GET, /api/papers%2fx, 400",
        "GET, /api//papers, 400",
        "GET, /api/%zz, 400"
    })
    void tellsItsProblemsInOneForm(String method, String address, int status) throws Exception {
        String answer =
                RawRequest.send(
                        port,
                        "%s %s HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\nConnection: close\r\n\r\n"
                                .formatted(method, address, token));

        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .contains("\r\nContent-Type: application/problem+json\r\n")
                .contains("\r\nX-Content-Type-Options: nosniff\r\n")
                .contains("\r\nCache-Control: no-store\r\n")
                .contains("Content-Security-Policy: default-src 'none';")
                .doesNotContain("Set-Cookie");
        JsonNode problem = JSON.readTree(answer.substring(answer.indexOf("\r\n\r\n") + 4));
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("detail").stringValue()).endsWith(".");
    }

    @Test
    void asksForWhatItCanRead() throws Exception {
        HttpResponse<String> text =
                send("POST", "/api/papers", SMALL.formatted(1), "Content-Type", "text/plain");
        assertThat(text.statusCode()).isEqualTo(415);
        assertThat(text.headers().firstValue("Accept")).hasValue("application/json");
        assertThat(text.body()).contains("\"status\":415");

        HttpResponse<String> accept = send("GET", "/api/papers", "", "Accept", "application/xml");
        assertThat(accept.statusCode()).isEqualTo(406);
        assertThat(accept.body()).contains("\"status\":406");
        assertThat(papers.listPapers()).isEmpty();
    }

    @Test
    void tellsWhatIsTooLargeToBeRead() throws Exception {
        for (int megabytes : new int[] {2, 20}) {
            HttpResponse<String> answer =
                    send(
                            "POST",
                            "/api/papers",
                            BodyPublishers.ofByteArray(new byte[megabytes << 20]),
                            "Content-Type",
                            "application/json");
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("larger than 1 MB");
        }
        var chunked =
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[2 << 20]));
        assertThat(
                        send("POST", "/api/papers", chunked, "Content-Type", "application/json")
                                .statusCode())
                .isEqualTo(413);
    }

    @Test
    void answersHeadAsItAnswersGet() throws Exception {
        Paper paper = papers.add(PaperFixtures.catapults());
        HttpResponse<String> head = send("HEAD", "/api/papers/" + paper.id(), "");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("ETag")).hasValue("\"0\"");
        assertThat(head.body()).isEmpty();
    }

    /** Two programs count in the same paper, each reading before it writes. */
    @Test
    void losesNoUpdateOfTwoWriters() throws Exception {
        Paper paper = papers.add(PaperFixtures.catapults());
        int rounds = 15;
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> writers = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                writers.add(both.submit(() -> count("/api/papers/" + paper.id(), rounds)));
            }
            int refused = writers.get(0).get() + writers.get(1).get();
            assertThat(refused).as("that they got into each other's way").isPositive();
        }
        PaperData stored = papers.getPaper(paper.id()).data();
        assertThat(stored.publication().volume()).isEqualTo(Integer.toString(235 + 2 * rounds));
        assertThat(papers.getPaper(paper.id()).version()).isEqualTo(2L * rounds);
    }

    @Test
    void storesAPaperOnceThatManySendAtOnce() throws Exception {
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            Callable<Integer> add =
                    () ->
                            send(
                                            "POST",
                                            "/api/papers",
                                            SMALL.formatted(7),
                                            "Content-Type",
                                            "application/json")
                                    .statusCode();
            for (var answer : many.invokeAll(Collections.nCopies(8, add))) {
                statuses.add(answer.get());
            }
        }
        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
        assertThat(papers.listPapers()).hasSize(1);
    }

    /** Another site's page can make the owner's browser send this, and nothing comes of it. */
    @Test
    void doesNothingForASession() throws Exception {
        String cookie = logIn();
        assertThat(raw("GET", "/admin/", "Cookie", cookie).statusCode()).isEqualTo(200);
        for (String type : new String[] {"text/plain", "application/json"}) {
            HttpResponse<String> answer =
                    raw(
                            "POST",
                            "/api/papers",
                            "Cookie",
                            cookie,
                            "Content-Type",
                            type,
                            "Origin",
                            "https://evil.example");
            assertThat(answer.statusCode()).isEqualTo(401);
        }
        assertThat(papers.listPapers()).isEmpty();
    }

    @Test
    void hasNoAddressButItsDescriptionForStrangers() throws Exception {
        List<String> open = new ArrayList<>();
        int checked = 0;
        for (RequestMappingInfo mapping : apiMappings()) {
            for (String pattern : mapping.getPatternValues()) {
                for (String method :
                        List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")) {
                    String address = pattern.replaceAll("\\{\\w+}", "1-1-1-1-1");
                    checked++;
                    if (raw(method, address).statusCode() != 401) {
                        open.add(address);
                    }
                }
            }
        }
        assertThat(checked).isGreaterThan(20);
        assertThat(open).contains("/api/openapi.json");
        assertThat(Set.copyOf(open)).isSubsetOf("/api/openapi.json");
    }

    private List<RequestMappingInfo> apiMappings() {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .filter(info ->
                        info.getPatternValues().stream().anyMatch(p -> p.startsWith("/api")))
                .toList();
    }

    /** Adds one to the volume again and again; how often it was too late. */
    private int count(String address, int times) throws Exception {
        int late = 0;
        for (int done = 0; done < times; ) {
            HttpResponse<String> read = send("GET", address, "");
            int volume = Integer.parseInt(JSON.readTree(read.body()).get("volume").stringValue());
            HttpResponse<String> answer =
                    send(
                            "PUT",
                            address,
                            read.body()
                                    .replace(
                                            "\"volume\":\"%d\"".formatted(volume),
                                            "\"volume\":\"%d\"".formatted(volume + 1)),
                            "Content-Type",
                            "application/json",
                            "If-Match",
                            read.headers().firstValue("ETag").orElseThrow());
            assertThat(answer.statusCode()).isIn(200, 412);
            if (answer.statusCode() == 200) {
                done++;
            } else {
                late++;
            }
        }
        return late;
    }

    private String logIn() throws Exception {
        HttpResponse<String> form = raw("GET", "/login");
        String cookie = cookie(form);
        String csrf =
                form.body().replaceFirst("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]+)\".*", "$1");
        HttpResponse<String> answer =
                client.send(
                        HttpRequest.newBuilder(uri("/login"))
                                .header("Cookie", cookie)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        BodyPublishers.ofString(
                                                "username=jane&password=a+few+words+in+a+row&_csrf="
                                                        + csrf))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(302);
        return cookie(answer);
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    }

    private HttpResponse<String> send(String method, String address, String body, String... headers)
            throws Exception {
        return send(
                method,
                address,
                body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body),
                headers);
    }

    private HttpResponse<String> send(
            String method, String address, BodyPublisher body, String... headers) throws Exception {
        var request =
                HttpRequest.newBuilder(uri(address))
                        .method(method, body)
                        .header("Authorization", "Bearer " + token);
        IntStream.range(0, headers.length / 2)
                .forEach(i -> request.header(headers[2 * i], headers[2 * i + 1]));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** Without a token. */
    private HttpResponse<String> raw(String method, String address, String... headers)
            throws Exception {
        var request =
                HttpRequest.newBuilder(uri(address))
                        .method(
                                method,
                                BodyPublishers.ofString(
                                        method.equals("POST") ? SMALL.formatted(3) : ""));
        IntStream.range(0, headers.length / 2)
                .forEach(i -> request.header(headers[2 * i], headers[2 * i + 1]));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private URI uri(String address) {
        return URI.create("http://127.0.0.1:" + port + address);
    }
}
