package org.offprint.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Files as people and programs break them; {@code expected.csv} says what must come out. */
class BibtexInTheWildTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "wild/expected.csv", useHeadersInDisplayName = true)
    @Timeout(5)
    void readsWhatCanBeReadAndReportsTheRest(
            String file, int least, int most, boolean reported, String title) throws IOException {
        BibtexFile read = BibtexParser.parse(bytes(file), BibtexLimits.USUAL);

        assertThat(read.entries()).hasSizeBetween(least, most);
        assertThat(!read.problems().isEmpty()).as("%s", read.problems()).isEqualTo(reported);
        if (!title.isEmpty()) {
            assertThat(read.entries().getFirst().text("title")).isEqualTo(title);
        }
        if (most > 1 && file.startsWith("unclosed")) {
            assertThat(read.entries().getLast().text("title")).isEqualTo("A good one");
        }
        read.entries().forEach(entry -> assertThat(entry.source()).startsWith("@"));
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in =
                BibtexInTheWildTest.class.getResourceAsStream("wild/" + file + ".bib")) {
            return in.readAllBytes();
        }
    }
}
