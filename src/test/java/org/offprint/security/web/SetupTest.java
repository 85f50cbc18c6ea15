package org.offprint.security.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.security.AdminAccounts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
@DirtiesContext
class SetupTest {

    private static final String PASSWORD = "a few words in a row";

    @TempDir static Path data;

    private final MockMvcTester mvc;
    private final AdminAccounts accounts;
    private final JdbcClient jdbc;

    SetupTest(
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
    }

    @Test
    void goesFromTheCodeToTheConsoleOnce(CapturedOutput output) throws Exception {
        String code = Files.readString(data.resolve("setup-code")).strip();
        assertThat(output).doesNotContain("generated security password");
        assertThat(accounts.exists()).isFalse();

        Document form = Jsoup.parse(text(mvc.get().uri("/setup").exchange()));
        assertThat(form.select("label").eachText())
                .contains("One-time code", "User name", "Password");
        assertThat(form.select("script").eachAttr("src"))
                .allMatch(source -> source.startsWith("/site/setup."));

        assertThat(mvc.post().uri("/setup").param("code", code)).hasStatus(403);
        assertThat(problem(send("not the code", "jane", PASSWORD), "#code-error"))
                .startsWith("This is not the code.");
        assertThat(problem(send(code, " ", PASSWORD), "#username-error"))
                .startsWith("The user name is missing");
        MvcTestResult common = send(code, "jane", "password");
        assertThat(common).hasStatus(422);
        assertThat(problem(common, "#password-error")).contains("on the list");
        Document again = Jsoup.parse(text(common));
        assertThat(again.select("#username").val()).isEqualTo("jane");
        assertThat(again.select("#password").val()).isEmpty();
        assertThat(accounts.exists()).isFalse();

        List<Integer> statuses = race(code);
        assertThat(statuses).containsExactlyInAnyOrder(302, 404);
        assertThat(jdbc.sql("select count(*) from admin_account").query(Integer.class).single())
                .isEqualTo(1);

        assertThat(mvc.get().uri("/setup")).hasStatus(404);
        assertThat(mvc.post().uri("/setup")).hasStatus(404);
        assertThat(send(code, "joan", PASSWORD)).hasStatus(404);
        assertThat(output).doesNotContain(PASSWORD);
    }

    private List<Integer> race(String code) throws Exception {
        Callable<Integer> one = () -> send(code, "jane", PASSWORD).getResponse().getStatus();
        try (var tabs = Executors.newFixedThreadPool(2)) {
            return tabs.invokeAll(List.of(one, one)).stream().map(Future::resultNow).toList();
        }
    }

    private MvcTestResult send(String code, String username, String password) {
        return mvc.post()
                .uri("/setup")
                .with(csrf())
                .session(new MockHttpSession())
                .param("code", code)
                .param("username", username)
                .param("password", password)
                .param("start", "sample")
                .exchange();
    }

    private static String problem(MvcTestResult answer, String place) throws Exception {
        return Jsoup.parse(text(answer)).select(place).text();
    }

    private static String text(MvcTestResult answer) throws Exception {
        return answer.getResponse().getContentAsString();
    }
}
