package org.offprint.security.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.security.AdminAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class LoginTest {

    private static final String PASSWORD = "a few words in a row";

    @TempDir static Path data;

    private final MockMvcTester mvc;
    private final AdminAccounts accounts;
    private final JdbcClient jdbc;

    LoginTest(
            @Autowired MockMvcTester mvc,
            @Autowired AdminAccounts accounts,
            @Autowired JdbcClient jdbc) {
        this.mvc = mvc;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("offprint.data", () -> data);
        registry.add("offprint.admin.username", () -> "jane");
        registry.add("offprint.admin.password", () -> PASSWORD);
    }

    @BeforeEach
    void forgetTries() {
        jdbc.sql("delete from login_try").update();
    }

    @Test
    void beginsANewSession() {
        MockHttpSession before = new MockHttpSession();

        MvcTestResult answer = logIn(before, "JANE", PASSWORD, "192.0.2.1", null);

        assertThat(answer).hasStatus(302).hasHeader("Location", "/admin/");
        assertThat(before.isInvalid()).isTrue();
        assertThat(admits(session(answer))).isTrue();
    }

    @Test
    void refusesWithoutTheFormsToken() {
        MvcTestResult answer =
                mvc.post()
                        .uri("/login")
                        .param("username", "jane")
                        .param("password", PASSWORD)
                        .exchange();

        assertThat(answer).hasStatus(403);
    }

    @Test
    void tellsNobodyWhichOfTheTwoWasWrong() throws Exception {
        MvcTestResult known =
                logIn(new MockHttpSession(), "jane", "wrong words", "192.0.2.1", null);
        MvcTestResult unknown =
                logIn(new MockHttpSession(), "joan", "wrong words", "192.0.2.2", null);

        assertThat(known).hasStatus(401);
        assertThat(unknown).hasStatus(401);
        assertThat(alert(unknown)).isEqualTo(alert(known)).contains("is not right");
    }

    @Test
    void asksForPatienceFromTheSixthWrongTryOnButNotElsewhere() {
        for (int i = 0; i < 5; i++) {
            assertThat(logIn(new MockHttpSession(), "jane", "wrong " + i, "192.0.2.1", null))
                    .hasStatus(401);
        }

        assertThat(logIn(new MockHttpSession(), "jane", PASSWORD, "192.0.2.1", null))
                .hasStatus(429)
                .headers()
                .containsHeader("Retry-After");
        assertThat(logIn(new MockHttpSession(), "jane", PASSWORD, "198.51.100.7", null))
                .hasStatus(302);
    }

    @Test
    void believesNobodyWhoClaimsAnotherAddress() {
        for (int i = 0; i < 5; i++) {
            logIn(new MockHttpSession(), "jane", "wrong " + i, "192.0.2.1", "203.0.113." + i);
        }
        assertThat(logIn(new MockHttpSession(), "jane", PASSWORD, "192.0.2.1", "203.0.113.99"))
                .hasStatus(429);
    }

    @Test
    void leadsBackToThePageThatWasAskedFor() {
        MockHttpSession session = new MockHttpSession();
        mvc.get()
                .uri("/admin/papers/7?from=list")
                .header("Accept", "text/html,*/*")
                .session(session)
                .exchange();

        assertThat(logIn(session, "jane", PASSWORD, "192.0.2.1", null))
                .hasHeader("Location", "/admin/papers/7?from=list");
    }

    @Test
    void leadsNobodyToWhatAScriptFetched() {
        MockHttpSession session = new MockHttpSession();
        mvc.get().uri("/admin/VAADIN/x.js").header("Accept", "*/*").session(session).exchange();

        assertThat(logIn(session, "jane", PASSWORD, "192.0.2.1", null))
                .hasHeader("Location", "/admin/");
    }

    @Test
    void endsTheSessionAtTheLogOut() {
        MockHttpSession session = session(logIn("192.0.2.1"));

        assertThat(mvc.post().uri("/logout").session(session)).hasStatus(403);
        assertThat(admits(session)).isTrue();

        assertThat(mvc.post().uri("/logout").with(csrf()).session(session))
                .hasStatus(302)
                .hasHeader("Location", "/login?out");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void changesNothingWhereTheLogOutIsOnlyLookedAt() {
        MockHttpSession session = session(logIn("192.0.2.1"));

        assertThat(mvc.get().uri("/logout").session(session)).hasStatus(200);
        assertThat(admits(session)).isTrue();
    }

    @Test
    void endsEverySessionOfAnEarlierEpoch() {
        MockHttpSession session = session(logIn("192.0.2.1"));

        accounts.endSessions();

        assertThat(admits(session)).isFalse();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void remembersABrowserOnlyIfAskedTo() {
        assertThat(logIn("192.0.2.1").getResponse().getCookies()).isEmpty();
    }

    @Test
    void forgetsRememberedBrowsersWithAllSessions() {
        String cookie =
                mvc.post()
                        .uri("/login")
                        .with(csrf())
                        .param("username", "jane")
                        .param("password", PASSWORD)
                        .param("remember-me", "on")
                        .exchange()
                        .getResponse()
                        .getHeader("Set-Cookie");
        assertThat(cookie)
                .startsWith("offprint-remember-me=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=2592000")
                .doesNotContain("Domain", "Secure");
        String token = cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'));
        assertThat(admits(token)).isTrue();

        accounts.endSessions();

        assertThat(admits(token)).isFalse();
    }

    private boolean admits(MockHttpSession session) {
        return status(mvc.get().uri("/admin/preview/x").session(session).exchange()) != 302;
    }

    private boolean admits(String token) {
        return status(
                        mvc.get()
                                .uri("/admin/preview/x")
                                .cookie(new Cookie("offprint-remember-me", token))
                                .exchange())
                != 302;
    }

    private static int status(MvcTestResult answer) {
        return answer.getResponse().getStatus();
    }

    private static MockHttpSession session(MvcTestResult answer) {
        return (MockHttpSession) answer.getRequest().getSession();
    }

    private static String alert(MvcTestResult answer) throws Exception {
        MockHttpServletResponse response = answer.getResponse();
        return Jsoup.parse(response.getContentAsString()).select("[role=alert]").text();
    }

    private MvcTestResult logIn(String address) {
        return logIn(new MockHttpSession(), "jane", PASSWORD, address, null);
    }

    private MvcTestResult logIn(
            MockHttpSession session,
            String username,
            String password,
            String address,
            @Nullable String forwardedFor) {
        var request =
                mvc.post()
                        .uri("/login")
                        .with(csrf())
                        .with(sent -> {
                            sent.setRemoteAddr(address);
                            return sent;
                        })
                        .session(session)
                        .param("username", username)
                        .param("password", password);
        if (forwardedFor != null) {
            request.header("X-Forwarded-For", forwardedFor);
        }
        return request.exchange();
    }
}
