package org.offprint.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.ManyPapers;
import org.offprint.common.PartialDate;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Measures for {@code bench/edit-to-visible}: how long after an acknowledged save a visitor has the
 * whole of the first answer, which must show the change. No test: it promises no time.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class EditToVisible {

    /** So that the first page of all papers shows it. */
    private static final PartialDate NEWEST = PartialDate.of(2026, 12);

    private static final int WARM_UP = 30;
    private static final int ROUNDS = 41;

    @TempDir static Path data;

    @LocalServerPort private int port;
    @Autowired private PaperCatalog catalog;

    private final HttpClient client = HttpClient.newHttpClient();
    private final StringBuilder report = new StringBuilder();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("offprint.data", () -> data);
        registry.add("offprint.starter", () -> "empty");
        registry.add("offprint.admin.username", () -> "jane");
        registry.add("offprint.admin.password", () -> "a few words in a row");
    }

    @Test
    void measures() throws Exception {
        int there = 0;
        for (int size : new int[] {6, 1_000, 10_000}) {
            catalog.addAll(ManyPapers.of(size).subList(there, size));
            there = size;
            PaperId shown = catalog.listSelected().getFirst().id();
            for (String address : new @Nullable String[] {"/", "/papers", null}) {
                report.append(line(size, address, shown)).append('\n');
            }
        }
        Files.writeString(
                Path.of(Objects.requireNonNull(System.getProperty("bench.report"))), report);
    }

    /** Measures one address; null stands for the paper's own. */
    private String line(int size, @Nullable String address, PaperId id) throws Exception {
        String name = address == null ? "a paper's page" : address;
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            Paper stored = catalog.getPaper(id);
            String title = "Changed for the time " + i;
            PaperData data = stored.data().edit().title(title).date(NEWEST).done();
            Paper changed = catalog.change(id, stored.version(), data);
            long acknowledged = System.nanoTime();
            HttpResponse<String> answer = get(address == null ? changed.path() : address);
            long visible = System.nanoTime();
            if (answer.statusCode() == 404) {
                return "%,d papers, %s: there is no such page yet".formatted(size, name);
            }
            assertThat(answer.body()).contains(title);
            if (i >= WARM_UP) {
                millis.add((visible - acknowledged) / 1e6);
            }
        }
        millis.sort(null);
        return "%,d papers, %s: median %.1f ms, nine of ten within %.1f ms"
                .formatted(size, name, millis.get(ROUNDS / 2), millis.get(ROUNDS * 9 / 10));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
                BodyHandlers.ofString());
    }
}
