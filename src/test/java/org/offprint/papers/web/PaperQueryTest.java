package org.offprint.papers.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.site.UnreadableRequestException;

class PaperQueryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            textBlock =
                    """
                    utm_source=x&fbclid=1         > /papers
                    type=&year=&q=&page=1&by=year > /papers
                    page=2&year=2024&type=thesis  > /papers?type=thesis&year=2024&page=2
                    q= two  words &by=type        > /papers?q=two++words&by=type
                    author=Belkin M.              > /papers?author=belkin-m
                    author=Łódź-Müller, Ł         > /papers?author=lodz-muller-l
                    tag=C++ & more                > /papers?tag=C%2B%2B+%26+more
                    """)
    void hasOneAddressForEachList(String parameters, String address) {
        String joined = parameters.replace(" & ", " %26 ");
        assertThat(PaperQuery.of(parse(joined)).address()).isEqualTo(address.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "year=abc",
                "year=20244",
                "year=-1",
                "page=-1",
                "page=0",
                "page=01",
                "page=1e3",
                "page=99999999",
                "type=x",
                "type=Article",
                "by=venue",
                "author=...",
                "q=a\u0000b",
                "tag=a\nb"
            })
    void refusesValuesThatCannotBe(String parameters) {
        assertThatExceptionOfType(UnreadableRequestException.class)
                .isThrownBy(() -> PaperQuery.of(parse(parameters)))
                .withMessageNotContaining("abc");
    }

    @Test
    void refusesWhatIsThereTwiceOrTooLong() {
        assertThatExceptionOfType(UnreadableRequestException.class)
                .isThrownBy(() -> PaperQuery.of(Map.of("q", new String[] {"a", "b"})));
        assertThatExceptionOfType(UnreadableRequestException.class)
                .isThrownBy(() -> PaperQuery.of(Map.of("q", new String[] {"a".repeat(201)})));
    }

    @Test
    void leadsToTheFirstPageWhereTheListChanges() {
        PaperQuery query = PaperQuery.of(parse("year=2024&page=3"));
        assertThat(query.with(query.filter().withYear(null)).address()).isEqualTo("/papers");
        assertThat(query.grouped(true).address()).isEqualTo("/papers?year=2024&by=type");
        assertThat(query.export("bib")).isEqualTo("/papers.bib?year=2024");
    }

    private static Map<String, String[]> parse(String parameters) {
        Map<String, String[]> map = new HashMap<>();
        for (String pair : parameters.strip().split("&")) {
            int equals = pair.indexOf('=');
            map.put(
                    pair.substring(0, equals),
                    new String[] {pair.substring(equals + 1).replace("%26", "&")});
        }
        return map;
    }
}
