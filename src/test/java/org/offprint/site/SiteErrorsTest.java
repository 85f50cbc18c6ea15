package org.offprint.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.EntryFixtures;
import org.offprint.RawRequest;
import org.offprint.common.Visibility;
import org.offprint.news.NewsService;
import org.offprint.pages.PageService;
import org.offprint.site.FailingPages.FailingController;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(FailingController.class)
@ExtendWith(OutputCaptureExtension.class)
class SiteErrorsTest {

    @TempDir static Path data;

    @LocalServerPort private int port;
    @Autowired private Redirects redirects;
    @Autowired private NewsService news;
    @Autowired private PageService pages;

    private final HttpClient client = HttpClient.newHttpClient();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("offprint.data", () -> data);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nope",
                "/nope.md",
                "/nope/",
                "/a--b",
                "/NOPE",
                "/news",
                "/news.md",
                "/news/feed.xml",
                "/error",
                "/adminx",
                "/.env",
                "/wp-login.php",
                "/site/",
                "/site/none.0123456789.css",
                "/media/x",
                "/media/0123456789abcdef0123456789abcdef.jpg",
                "/WEB-INF/web.xml",
                "/a/b/c/d"
            })
    void answersUnknownPathsWith404(String path) throws Exception {
        var answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(heading(answer.body())).isEqualTo("There is no page here");
        assertIsErrorPage(answer);
    }

    @ParameterizedTest
    @CsvSource({"POST, 405", "PUT, 405", "DELETE, 405", "FOO, 405"})
    void answersMethodsThatDoNotWork(String method, int status) throws Exception {
        var request =
                HttpRequest.newBuilder(uri("/")).method(method, BodyPublishers.noBody()).build();
        var answer = client.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isIn(status, 403, 400);
        assertIsErrorPage(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/about/", "/about.html", "/about", "/about/?x=1"})
    void leadsTheOldHomePageToTheNewOne(String path) throws Exception {
        var answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).hasValue("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/vita.html", "/old/place", "/old/place/", "/%C3%BCber/", "/%C3%BCber"})
    void leadsOldAddressesToTheirNewPlace(String path) throws Exception {
        redirects.addToHome("/vita.html");
        redirects.addToHome("/old/place/");
        redirects.addToHome("/über/");
        var answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).hasValue("/");
    }

    @Test
    void leadsFromASlashAtTheEndToThePage() throws Exception {
        assertThat(get("/news/").statusCode()).isEqualTo(404);
        news.add(EntryFixtures.prize());
        pages.add(EntryFixtures.freePage("engine", "The engine", "It computes."));
        pages.add(EntryFixtures.freePage("draft", "Draft", "", Visibility.DRAFT));
        for (String path : List.of("/news", "/engine")) {
            var answer = get(path + "/");
            assertThat(answer.statusCode()).isEqualTo(301);
            assertThat(answer.headers().firstValue("Location")).hasValue(path);
            assertThat(get(path).statusCode()).isEqualTo(200);
        }
        assertThat(get("/draft/").statusCode()).isEqualTo(404);
    }

    @Test
    void looksForAnOldAddressWhereNoPageOfTheOwnerIs() throws Exception {
        redirects.addToHome("/vita");
        var answer = get("/vita");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).hasValue("/");
    }

    @Test
    void givesFailureReferenceThatTheLogHas(CapturedOutput log) throws Exception {
        var answer = get(FailingController.PATH);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(heading(answer.body())).isEqualTo("Something went wrong");
        assertIsErrorPage(answer);
        String reference = Jsoup.parse(answer.body()).select("code").text();
        assertThat(reference).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(log.getAll())
                .contains("Failure " + reference + " with status 500 at GET /test-failure")
                .contains(FailingController.SECRET)
                .containsOnlyOnce("IllegalStateException: " + FailingController.SECRET);
        assertThat(answer.body())
                .doesNotContain(FailingController.SECRET)
                .doesNotContain("Exception")
                .doesNotContain("org.offprint");
    }

    @ParameterizedTest
    @CsvSource({
        "'GET /a\\b HTTP/1.1|Host: x', 400",
        "'GET /<x> HTTP/1.1|Host: x', 400",
        "'GET /%00 HTTP/1.1|Host: x', 400",
        "'GET /..%2f..%2fetc/passwd HTTP/1.1|Host: x', 400",
        "'GET /../../etc/passwd HTTP/1.1|Host: x', 400",
        "'GET /a;b=c HTTP/1.1|Host: x', 400",
        "'GET / HTTP/1.1', 400",
        "'GET / HTTP/1.1|Host: a|Host: b', 400",
        "'GET / HTTP/1.1|Host: x|Bad Header', 400",
        "'GET / HTTP/9.9|Host: x', 505",
        "'garbage', 400"
    })
    void answersInItsOwnDressWhatIsNoGoodRequest(String request, int status) throws Exception {
        String answer = raw(request.replace("|", "\r\n") + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        assertThat(answer)
                .contains("Cache-Control: no-store", "Content-Security-Policy: default-src 'none'")
                .contains("<link rel=\"stylesheet\" href=\"/site/site.")
                .doesNotContainIgnoringCase("tomcat")
                .doesNotContain("<style", "Exception", "Set-Cookie");
    }

    private static void assertIsErrorPage(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(Jsoup.parse(answer.body()).select("a[href=/]")).isNotEmpty();
    }

    private static String heading(String html) {
        return Jsoup.parse(html).select("h1").text();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private String raw(String request) throws IOException {
        return RawRequest.send(port, request);
    }
}
