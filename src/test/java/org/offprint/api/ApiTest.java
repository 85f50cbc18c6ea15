package org.offprint.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.security.PersonalTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program with a token, before each test of a site without papers that all these tests share. */
@SpringBootTest(properties = "offprint.starter=empty")
@AutoConfigureMockMvc
abstract class ApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired private MockMvcTester mvc;
    @Autowired private PersonalTokens tokens;
    @Autowired PaperCatalog papers;

    private String token = "";

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("offprint.data", Data::folder);
    }

    @BeforeEach
    void begin() {
        papers.deleteAll(papers.listPapers().stream().map(Paper::id).toList());
        token = tokens.make("For a test").secret().text();
    }

    MockHttpServletResponse get(String address, String... headers) {
        return send("GET", address, null, null, headers);
    }

    MockHttpServletResponse post(String address, String json) {
        return send("POST", address, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    MockHttpServletResponse put(String address, String ifMatch, String json) {
        return send(
                "PUT",
                address,
                "application/json",
                json.getBytes(StandardCharsets.UTF_8),
                "If-Match",
                ifMatch);
    }

    /** Headers by turns: a name, its value. */
    MockHttpServletResponse send(
            String method,
            String address,
            @Nullable String contentType,
            byte @Nullable [] body,
            String... headers) {
        var request =
                mvc.method(HttpMethod.valueOf(method))
                        .uri(URI.create(address))
                        .header("Authorization", "Bearer " + token);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        if (contentType != null) {
            request.contentType(contentType);
        }
        if (body != null) {
            request.content(body);
        }
        return request.exchange().getResponse();
    }

    static JsonNode json(MockHttpServletResponse answer) {
        return JSON.readTree(text(answer));
    }

    static String text(MockHttpServletResponse answer) {
        try {
            return answer.getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One folder for all, because one site serves all. */
    private static final class Data {

        private static final Path FOLDER = create();

        static Path folder() {
            return FOLDER;
        }

        private static Path create() {
            try {
                Path folder = Files.createTempDirectory("offprint-api");
                folder.toFile().deleteOnExit();
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
