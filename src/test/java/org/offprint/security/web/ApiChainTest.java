package org.offprint.security.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.security.PersonalTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who gets in at {@code /api} and who does not. */
@SpringBootTest
@AutoConfigureMockMvc
class ApiChainTest {

    private static final String PASSWORD = "a few words in a row";

    @TempDir static Path data;

    private final MockMvcTester mvc;
    private final PersonalTokens tokens;

    ApiChainTest(@Autowired MockMvcTester mvc, @Autowired PersonalTokens tokens) {
        this.mvc = mvc;
        this.tokens = tokens;
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("offprint.data", () -> data);
        registry.add("offprint.url", () -> "https://jane.example.org");
        registry.add("offprint.admin.username", () -> "jane");
        registry.add("offprint.admin.password", () -> PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"})
    void asksForATokenWhateverIsDone(String method) throws Exception {
        MockHttpServletResponse answer =
                mvc.method(HttpMethod.valueOf(method))
                        .uri("/api/there/is/none")
                        .exchange()
                        .getResponse();

        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getHeader("WWW-Authenticate")).isEqualTo("Bearer realm=\"Offprint\"");
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        if (!method.equals("HEAD")) {
            assertThat(answer.getContentAsString())
                    .startsWith(
                            "{\"type\":\"about:blank\",\"title\":\"Unauthorized\",\"status\":401,\"detail\":\"A token is needed");
        }
        assertHeaders(answer);
    }

    @Test
    void letsATokenInAndNoSessionBegin() {
        MockHttpServletResponse answer = get("Bearer " + token());

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        assertHeaders(answer);
        assertThat(get("bearer  " + token() + " ").getStatus()).isEqualTo(404);
    }

    @Test
    void refusesARevokedTokenAtTheNextRequest() {
        var made = tokens.make("For a test");
        assertThat(get("Bearer " + made.secret().text()).getStatus()).isEqualTo(404);

        tokens.revoke(made.token().id());

        MockHttpServletResponse answer = get("Bearer " + made.secret().text());
        assertThat(answer.getStatus()).isEqualTo(401);
        assertThat(answer.getHeader("WWW-Authenticate"))
                .isEqualTo("Bearer realm=\"Offprint\", error=\"invalid_token\"");
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "Bearer",
        "'Bearer '",
        "Basic amFuZTphIGZldyB3b3JkcyBpbiBhIHJvdw==",
        "Bearer op_x",
        "Bearer null",
        "'Bearer a b'",
        "Token %s",
        "%s",
        "Bearer %sa",
        "'Bearer %s,Bearer %s'"
    })
    void letsNothingElseIn(String header) {
        assertThat(get(header.replace("%s", token())).getStatus()).isEqualTo(401);
    }

    @Test
    void takesNoTokenFromTheAddressOrFromTwoHeaders() {
        String token = token();
        assertThat(
                        mvc.get()
                                .uri("/api/x?access_token=%s&token=%s".formatted(token, token))
                                .exchange())
                .hasStatus(401);
        assertThat(
                        mvc.get()
                                .uri("/api/x")
                                .header("Authorization", "Bearer " + token)
                                .header("Authorization", "Bearer " + token)
                                .exchange())
                .hasStatus(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "DELETE"})
    void letsNobodyInByTheSessionOfTheConsole(String method) {
        MockHttpSession session = logIn();
        assertThat(mvc.get().uri("/admin/preview/x").session(session).exchange())
                .as("the session is good where it counts")
                .hasStatus(404);

        MockHttpServletResponse answer =
                mvc.method(HttpMethod.valueOf(method))
                        .uri("/api/papers")
                        .session(session)
                        .with(csrf())
                        .contentType("application/json")
                        .content("{}")
                        .exchange()
                        .getResponse();

        assertThat(answer.getStatus()).isEqualTo(401);
    }

    @Test
    void letsNoOtherOriginReadAnything() {
        MockHttpServletResponse asked =
                mvc.options()
                        .uri("/api/papers")
                        .header("Origin", "https://evil.example")
                        .header("Access-Control-Request-Method", "GET")
                        .header("Access-Control-Request-Headers", "authorization")
                        .exchange()
                        .getResponse();
        MockHttpServletResponse read =
                mvc.get()
                        .uri("/api/papers")
                        .header("Origin", "https://evil.example")
                        .header("Authorization", "Bearer " + token())
                        .exchange()
                        .getResponse();

        assertThat(asked.getStatus()).isIn(401, 403);
        for (MockHttpServletResponse answer : new MockHttpServletResponse[] {asked, read}) {
            assertThat(answer.getHeaderNames())
                    .noneMatch(name -> name.startsWith("Access-Control-"));
        }
    }

    private MockHttpServletResponse get(String authorization) {
        return mvc.get()
                .uri("/api/there/is/none")
                .header("Authorization", authorization)
                .exchange()
                .getResponse();
    }

    private String token() {
        return tokens.make("For a test").secret().text();
    }

    private MockHttpSession logIn() {
        return (MockHttpSession)
                mvc.post()
                        .uri("/login")
                        .with(csrf())
                        .param("username", "jane")
                        .param("password", PASSWORD)
                        .exchange()
                        .getMvcResult()
                        .getRequest()
                        .getSession();
    }

    private static void assertHeaders(MockHttpServletResponse answer) {
        assertThat(answer.getHeader("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.getHeader("Strict-Transport-Security")).isNotNull();
    }
}
