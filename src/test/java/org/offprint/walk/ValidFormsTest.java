package org.offprint.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The Nu Html Checker has nothing to say on a site that nobody has set up yet. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ValidFormsTest {

    @TempDir static Path data;

    @LocalServerPort private int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("offprint.data", () -> data);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/papers", "/setup", "/login"})
    void arePagesLikeAllOthers(String path) {
        Answer answer = new PublicSite(port).follow(path);

        assertThat(answer.is("text/html")).isTrue();
        assertThat(new HtmlCheck().complaints(answer.body())).isEmpty();
    }
}
