package org.offprint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Public pages with the real templates, over a site that all these tests share: each sets what it
 * needs before it looks.
 */
@SpringBootTest(properties = "offprint.starter=empty")
@AutoConfigureMockMvc
public abstract class PublicSiteTest {

    @Autowired private MockMvcTester mvc;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("offprint.data", Data::folder);
    }

    /** The answer to a visitor. */
    protected MockHttpServletResponse answer(String path) {
        // As a browser sends it: encoded already. MockMvc alone does not read + as a space.
        return mvc.get().uri(URI.create(path.replace("+", "%20"))).exchange().getResponse();
    }

    /** The status of the answer. */
    protected int status(String path) {
        return answer(path).getStatus();
    }

    /** The body of the answer. */
    protected String text(String path) {
        try {
            return answer(path).getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page, parsed. */
    protected Document page(String path) {
        return Jsoup.parse(text(path), "http://localhost:8080" + path);
    }

    /** One folder for all, because one site serves all. */
    private static final class Data {

        private static final Path FOLDER = create();

        static Path folder() {
            return FOLDER;
        }

        private static Path create() {
            try {
                Path folder = Files.createTempDirectory("offprint-public");
                folder.toFile().deleteOnExit();
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
