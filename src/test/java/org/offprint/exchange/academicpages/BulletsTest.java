package org.offprint.exchange.academicpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole bullets in the ways in which people write them; what is left out is null or empty. */
class BulletsTest {

    static Stream<String> bullets() throws IOException {
        try (var stream = BulletsTest.class.getResourceAsStream("bullets.txt")) {
            String all = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("====\n"));
        }
    }

    @ParameterizedTest
    @MethodSource("bullets")
    void takesBulletApart(String example) {
        String[] parts = example.split("--\n(?=title: )", 2);

        ReadPage page =
                new AcademicPageReader(hidden -> Optional.empty())
                        .read("# Papers\n\n" + parts[0], "about.md");

        assertThat(page.problems()).isEmpty();
        assertThat(page.papers()).hasSize(1);
        assertThat(describe(page.papers().get(0))).isEqualTo(parts[1]);
        assertThat(page.papers().get(0).raw()).isEqualTo(parts[0].stripTrailing());
    }

    static String describe(ReadPaper paper) {
        StringBuilder text = new StringBuilder();
        line(text, "title", paper.title());
        line(text, "authors", String.join(" | ", paper.authors()));
        line(text, "type", paper.kind().id());
        line(text, "venue", paper.venue());
        line(text, "short", paper.venueShort());
        line(text, "year", paper.year());
        line(text, "month", paper.month());
        line(text, "note", paper.note());
        line(text, "url", paper.url());
        line(text, "doi", paper.doi());
        line(text, "arxiv", paper.arxiv());
        line(
                text,
                "links",
                paper.links().stream()
                        .map(link -> link.kind().id() + " " + link.url())
                        .collect(Collectors.joining(" | ")));
        line(text, "attention", paper.attention());
        return text.toString();
    }

    private static void line(StringBuilder text, String name, Object value) {
        if (value != null && !value.toString().isEmpty()) {
            text.append(name).append(": ").append(value).append('\n');
        }
    }
}
