package org.offprint.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.RawRequest;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What no browser sends: each gets a refusal in the site's dress, and nothing of it comes back. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class BadRequestsTest {

    @TempDir static Path data;

    @LocalServerPort private int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("offprint.data", () -> data);
        registry.add("offprint.admin.username", () -> "jane");
        registry.add("offprint.admin.password", () -> "a few words in a row");
    }

    /** The hot path must refuse as the long way does, so the page is at hand. */
    @BeforeEach
    void warmUp() throws IOException {
        assertThat(raw("GET / HTTP/1.1\r\nHost: x")).startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @CsvSource({
        "/%zz, 400",
        "/%, 400",
        "/%4, 400",
        "/papers/%ff, 400 404",
        "/papers/%c3%28, 400 404",
        "/papers/%c0%ae%c0%ae/x, 400 404",
        "/%00, 400",
        "/papers/a%00b, 400",
        "/papers/a%0d%0aSet-Cookie:x=y, 400",
        "/papers%2f2024, 400",
        "/papers%2F..%2Fadmin, 400",
        "/papers%5cx, 400",
        "/%2e%2e/%2e%2e/etc/passwd, 400",
        "/site/..%2f..%2fapplication.properties, 400",
        "/site/../../application.properties, 400",
        "/papers;jsessionid=marker, 400",
        "/papers/%25marker, 400",
        "//papers, 400 404",
        "/papers//x, 400 404",
        "/./papers, 400 404",
        "/papers/., 400 404",
        "/papers/.., 400 200",
        "/<script>marker</script>, 400",
        "/marker\"onload=x, 400",
        "/papers/%3Cscript%3Emarker%3C%2Fscript%3E, 400 404",
        "/papers/%3Cscript%3Emarker, 404",
        "/marker%22onload%3Dx, 404",
        "/papers/marker-märz, 400 404",
        "/papers/%E2%80%AEmarker, 404",
        "/marker.php, 404",
        "/marker.json, 404",
        "/?q=%zz, 200 400",
        "/?page=%, 200 400",
        "/?page=%00marker, 200 400",
        "/?page=<script>marker, 400",
        "/?q=%3Cscript%3Emarker, 200",
        "/papers?page=-1, 400 404",
        "/papers?page=99999999999999999999, 400 404",
        "/papers?year=marker, 400 404",
        "/papers?year=%3Cscript%3Emarker, 400 404",
        "/papers?type=%27%22%3E%3Cscript%3Emarker, 400 404",
        "/?page=1&page=2&&&=&==, 200 400",
        "*, 400 404",
        "papers, 400",
        "http:///x, 400 404"
    })
    void getsNothingOfBadAddressBack(String address, String statuses) throws IOException {
        assertRefused(raw("GET %s HTTP/1.1\r\nHost: x".formatted(address)), statuses);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /marker, 7000, 404 414",
        "GET, /marker, 9000, 400 414",
        "GET, /marker, 70000, 400 414",
        "GET, /papers/marker, 900, 404 414",
        "GET, /?q=marker, 7000, 200 400 414",
        "GET, /?utm_source=marker, 7000, 200 400 414",
        "GET, /papers?q=marker, 9000, 400 414",
        "GET, /papers?author=marker, 3000, 400 404 414"
    })
    void getsNothingOfOverlongAddressBack(String method, String start, int length, String statuses)
            throws IOException {
        String address = start + "a".repeat(length);
        assertRefused(raw("%s %s HTTP/1.1\r\nHost: x".formatted(method, address)), statuses);
    }

    @ParameterizedTest
    @CsvSource({
        "TRACE, 405",
        "CONNECT, 400 405 501",
        "PROPFIND, 405",
        "OPTIONS, 405",
        "POST, 405",
        "PATCH, 405",
        "get, 405",
        "HEADMARKER, 405",
        "GET<MARKER>, 400",
    })
    void answersOddMethods(String method, String statuses) throws IOException {
        assertRefused(raw(method + " / HTTP/1.1\r\nHost: x"), statuses);
        assertRefused(raw(method + " /papers HTTP/1.1\r\nHost: x"), statuses);
    }

    @ParameterizedTest
    @CsvSource({
        "'Host: x\r\nHost: y', 400",
        "'Host: ma rker', 400",
        "'Host: marker/<script>', 400",
        "'Host: x\r\n : marker', 400",
        "'Host: x\r\nAccept-Encoding: gzip;q=marker, ;;,=', 200",
        "'Host: x\r\nIf-None-Match: marker,,\"', 200",
        "'Host: x\r\nRange: bytes=9-marker', 200",
        "'Host: x\r\nContent-Length: -1', 400",
        "'Host: x\r\nContent-Length: 1\r\nContent-Length: 2', 400",
        "'Host: x\r\nTransfer-Encoding: marker', 400 501",
        "'Host: x\r\nExpect: marker', 200 417"
    })
    void answersOddHeaders(String headers, String statuses) throws IOException {
        assertRefused(raw("GET / HTTP/1.1\r\n" + headers), statuses);
    }

    private static void assertRefused(String answer, String statuses) {
        assertThat(answer).matches(("(?s)HTTP/1\\.1 (" + statuses.replace(' ', '|') + ") .*"));
        assertThat(answer)
                .doesNotContainIgnoringCase("marker")
                .doesNotContainIgnoringCase("tomcat")
                .doesNotContain("Exception", "Set-Cookie", "<style");
        if (!answer.startsWith("HTTP/1.1 200")) {
            assertThat(answer).contains("Cache-Control: no-store", "X-Robots-Tag: noindex");
            assertThat(answer).contains("Content-Security-Policy: default-src 'none'");
            String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
            assertThat(Jsoup.parse(body).select("h1").text()).isNotEmpty();
            assertThat(body).contains("<link rel=\"stylesheet\" href=\"/site/site.");
        }
    }

    private String raw(String head) throws IOException {
        return RawRequest.send(port, head + "\r\nConnection: close\r\n\r\n");
    }
}
