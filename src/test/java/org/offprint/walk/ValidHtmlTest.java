package org.offprint.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.papers.Paper;

/** The Nu Html Checker has nothing to say, on every kind of page. */
class ValidHtmlTest extends SampleSiteTest {

    private static final HtmlCheck CHECK = new HtmlCheck();

    @AfterEach
    void speakEnglishAgain() {
        sample().speak("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "zh"})
    void everyPageIsValid(String language) {
        sample().speak(language);

        assertThat(
                        paths().flatMap(path -> {
                            Answer answer = site().get(path);
                            assertThat(answer.is("text/html")).as(path).isTrue();
                            return CHECK.complaints(answer.body()).stream()
                                    .map(complaint -> path + ": " + complaint);
                        }))
                .isEmpty();
    }

    private Stream<String> paths() {
        return Stream.concat(
                Stream.of(
                        "/",
                        "/papers",
                        "/papers?type=article",
                        "/papers?by=type",
                        "/papers?q=nothing+that+is+there",
                        "/papers?page=-1",
                        "/news",
                        "/talks",
                        "/teaching",
                        "/cv",
                        "/engine",
                        "/hostile",
                        "/nowhere",
                        "/login"),
                papers().listPublic().stream().map(Paper::path));
    }
}
