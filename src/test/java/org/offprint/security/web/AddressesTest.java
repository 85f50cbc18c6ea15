package org.offprint.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What strangers get at each kind of address. */
@SpringBootTest
@AutoConfigureMockMvc
class AddressesTest {

    @TempDir static Path data;

    private final MockMvcTester mvc;

    AddressesTest(@Autowired MockMvcTester mvc) {
        this.mvc = mvc;
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("offprint.data", () -> data);
        registry.add("offprint.url", () -> "https://jane.example.org");
        registry.add("offprint.admin.username", () -> "jane");
        registry.add("offprint.admin.password", () -> "a few words in a row");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/there/is/no/such/page", "/VAADIN/build/x.js", "/site/x.css"})
    void givesPublicPagesTheStrictHeadersAndNoCookie(String path) {
        MockHttpServletResponse answer = get(path);

        assertThat(answer.getHeader("Content-Security-Policy"))
                .isEqualTo(
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'");
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertCommon(answer);
        assertThat(answer.getCookies()).isEmpty();
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        assertThat(answer.getHeader("Cache-Control")).isNotEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/logout"})
    void givesFormsHeadersThatKeepThemOutOfCachesAndFrames(String path) {
        MockHttpServletResponse answer = get(path);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("script-src 'self';", "base-uri 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertCommon(answer);
    }

    @Test
    void givesTheConsoleWhatVaadinNeedsAndNoMore() {
        MockHttpServletResponse answer = get("/admin/");

        assertThat(answer.getHeader("Content-Security-Policy"))
                .isEqualTo(SecurityHeaders.CONSOLE_POLICY)
                .contains("frame-ancestors 'none'", "object-src 'none'", "base-uri 'self'")
                .doesNotContain("http", "*");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertCommon(answer);
    }

    @Test
    void letsOnlyTheConsoleFrameThePreviews() {
        MockHttpServletResponse answer = get("/admin/preview/1");

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("frame-ancestors 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /admin, 302",
        "GET, /admin/, 302",
        "GET, /admin/papers/1, 302",
        "GET, /admin/preview/x, 302",
        "GET, /admin/VAADIN/dynamic/resource/0/x, 401",
        "POST, /admin/?v-r=uidl, 401",
        "POST, /admin/?v-r=heartbeat, 403",
        "GET, /admin/?v-r=push, 401"
    })
    void sendsStrangersToTheLogIn(String method, String address, int status) {
        MockHttpServletResponse answer = send(method, address);

        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getHeader("Location")).isEqualTo(status == 302 ? "/login" : null);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /, 'GET, HEAD'",
        "PUT, /papers, 'GET, HEAD'",
        "DELETE, /x, 'GET, HEAD'",
        "OPTIONS, /, 'GET, HEAD'",
        "PATCH, /health, 'GET, HEAD'",
        "PROPFIND, /, 'GET, HEAD'",
        "PUT, /login, 'GET, HEAD, POST'",
        "DELETE, /admin/, 'GET, HEAD, POST'",
        "POST, /admin/preview/x, 'GET, HEAD'"
    })
    void saysWhichMethodsAnAddressTakes(String method, String address, String allowed) {
        MockHttpServletResponse answer = send(method, address);

        assertThat(answer.getStatus()).isEqualTo(405);
        assertThat(answer.getHeader("Allow")).isEqualTo(allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/liveness", "/health/readiness"})
    void tellsAnyoneHowItIsWithoutDetails(String path) throws Exception {
        MockHttpServletResponse answer = get(path);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString())
                .contains("\"status\":\"UP\"")
                .doesNotContain("components", "details");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/health",
                "/env",
                "/beans",
                "/heapdump",
                "/health/db",
                "/setup",
                "/h2-console",
                "/VAADIN/build/vaadin-bundle.js",
                "/vaadinServlet/"
            })
    void hasNothingElse(String path) {
        assertThat(get(path).getStatus()).isEqualTo(404);
    }

    @Test
    void hasNoSetUpForThoseWhoPostToItEither() {
        assertThat(send("POST", "/setup").getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse get(String address) {
        return send("GET", address);
    }

    private MockHttpServletResponse send(String method, String address) {
        return mvc.method(HttpMethod.valueOf(method)).uri(address).exchange().getResponse();
    }

    private static void assertCommon(MockHttpServletResponse answer) {
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Referrer-Policy"))
                .isEqualTo("strict-origin-when-cross-origin");
        assertThat(answer.getHeader("Permissions-Policy"))
                .isEqualTo("camera=(), microphone=(), geolocation=()");
        assertThat(answer.getHeader("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.getHeader("Strict-Transport-Security")).isEqualTo("max-age=31536000");
        assertThat(answer.getHeader("Server")).isNull();
        assertThat(answer.getHeader("X-Powered-By")).isNull();
    }
}
