package org.offprint.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.PaperFixtures;
import org.offprint.RawRequest;
import org.offprint.papers.PaperCatalog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Nobody can tell an answer of the hot path from one that went through all filters. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SlowAndFastAnswersTest {

    private static final List<String> FIXED =
            List.of(
                    "/",
                    "/robots.txt",
                    "/favicon.ico",
                    "/site/site.css",
                    "/papers",
                    "/papers.bib",
                    "/papers.json",
                    "/papers.ris",
                    "/papers.txt",
                    "/papers.html",
                    "/feed.xml",
                    "/news",
                    "/news/feed.xml",
                    "/talks",
                    "/teaching",
                    "/cv",
                    "/cv.pdf",
                    "/sitemap.xml",
                    "/index.md");

    private static final List<String> CONDITIONS =
            List.of(
                    "Accept: image/png",
                    "Accept-Encoding: gzip",
                    "Accept-Encoding: gzip;q=0, *",
                    "If-None-Match: *",
                    "Accept-Encoding: gzip\r\nIf-None-Match: W/\"x\", TAG",
                    "If-None-Match: TAG",
                    "Range: bytes=0-9",
                    "Cookie: a=b",
                    "X-Forwarded-Proto: https");

    @TempDir static Path data;

    @LocalServerPort private int port;
    @Autowired private StaticFiles files;
    @Autowired private FinishedPages pages;
    @Autowired private PaperCatalog catalog;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired private HotPath hotPath;
    @Autowired private ObjectProvider<ListedPages> listed;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("offprint.data", () -> data);
        registry.add("offprint.url", () -> "https://jane.example.org");
        registry.add("offprint.admin.username", () -> "jane");
        registry.add("offprint.admin.password", () -> "a few words in a row");
    }

    @Test
    void areTheSameForAllPages() throws Exception {
        int fromMemory = 0;
        for (String path : paths()) {
            for (String condition : CONDITIONS) {
                for (String method : List.of("GET", "HEAD")) {
                    pages.drop(new SiteChanged(Set.of()));
                    String header = condition.replace("TAG", tag(path));
                    pages.drop(new SiteChanged(Set.of()));
                    // A file is always at hand; a parameter that pages know sends it the long way.
                    Reply slow =
                            ask(method, path.startsWith("/site/") ? path + "?q" : path, header);
                    fromMemory += isAtHand(path) ? 1 : 0;
                    Reply fast = ask(method, path + "?utm_source=x", header);
                    assertThat(fast).as("%s %s %s", method, path, header).isEqualTo(slow);
                    assertThat(slow.headers).doesNotContainKey("set-cookie");
                }
            }
        }
        assertThat(fromMemory).isGreaterThanOrEqualTo(CONDITIONS.size() * 2 * 4);
    }

    @Test
    void neverShowsAfterSaveWhatWasThereBefore() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var readers =
                    Stream.generate(() -> crowd.submit(() -> readUntil(done))).limit(3).toList();
            for (int i = 1; i <= 20; i++) {
                String title = "Paper number " + i;
                catalog.add(PaperFixtures.titled(title));
                assertThat(ask("GET", "/", "Accept: */*").body).contains(title);
            }
            done.set(true);
            for (var reader : readers) {
                assertThat(reader.get(20, TimeUnit.SECONDS)).isPositive();
            }
        }
    }

    private int readUntil(AtomicBoolean done) throws IOException {
        int answers = 0;
        while (!done.get()) {
            assertThat(ask("GET", "/", "Accept: */*").status).contains(" 200 ");
            answers++;
        }
        return answers;
    }

    @Test
    void everyParameterOfPublicPageIsKnown() {
        var names = new DefaultParameterNameDiscoverer();
        mappings.getHandlerMethods()
                .forEach((mapping, method) -> {
                    for (MethodParameter parameter : method.getMethodParameters()) {
                        RequestParam read = parameter.getParameterAnnotation(RequestParam.class);
                        if (read == null || !isPublic(mapping)) {
                            continue;
                        }
                        parameter.initParameterNameDiscovery(names);
                        assertThat(KnownParameters.NAMES)
                                .as("%s of %s", mapping, method)
                                .contains(
                                        read.name().isEmpty()
                                                ? Objects.toString(parameter.getParameterName())
                                                : read.name());
                    }
                });
    }

    private static boolean isPublic(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream()
                .noneMatch(path -> path.matches("/(login|logout|setup|admin|api).*"));
    }

    private boolean isAtHand(String path) {
        return hotPath.find(path, null, name -> Collections.emptyEnumeration()).isPresent();
    }

    private String tag(String path) throws IOException {
        return ask("HEAD", path, "Accept-Encoding: gzip")
                .headers
                .getOrDefault("etag", List.of("none"))
                .getFirst();
    }

    private List<String> paths() {
        return Stream.concat(
                        Stream.concat(FIXED.stream(), Stream.of(files.path("site/site.css"))),
                        listed.stream()
                                .flatMap(all -> all.listPages().stream())
                                .map(ListedPage::path)
                                .limit(10))
                .distinct()
                .toList();
    }

    private Reply ask(String method, String address, String header) throws IOException {
        return Reply.of(
                RawRequest.send(
                        port,
                        "%s %s HTTP/1.1\r\nHost: x\r\n%s\r\nConnection: close\r\n\r\n"
                                .formatted(method, address, header),
                        StandardCharsets.ISO_8859_1));
    }

    /** An answer as it came, but for the order of its headers and the date. */
    private record Reply(String status, Map<String, List<String>> headers, String body) {

        static Reply of(String answer) {
            int end = answer.indexOf("\r\n\r\n");
            String[] lines = answer.substring(0, end).split("\r\n");
            Map<String, List<String>> headers = new TreeMap<>();
            for (int i = 1; i < lines.length; i++) {
                String[] header = lines[i].split(": ", 2);
                headers.computeIfAbsent(header[0].toLowerCase(Locale.ROOT), n -> new ArrayList<>())
                        .add(header[1]);
            }
            assertThat(headers.remove("date")).hasSize(1);
            return new Reply(lines[0], headers, answer.substring(end + 4));
        }
    }
}
