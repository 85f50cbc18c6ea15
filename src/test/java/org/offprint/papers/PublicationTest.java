package org.offprint.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTest {

    @ParameterizedTest
    @CsvSource({
        "1-12, 1–12, 1, 12",
        "1--12, 1–12, 1, 12",
        "pp. 123 − 45, 123–45, 123, 45",
        "e17, e17, e17,",
        "'12, 15–17', '12, 15–17', 12,",
        "S1–S9, S1–S9, S1, S9"
    })
    void readsPagesInAnyDash(
            String typed, String pages, @Nullable String first, @Nullable String last) {
        Publication publication =
                new Publication(
                        null, null, null, null, typed, null, null, null, null, List.of(), null,
                        null);
        assertThat(publication.pages()).isEqualTo(pages);
        assertThat(publication.firstPage().orElse(null)).isEqualTo(first);
        assertThat(publication.lastPage().orElse(null)).isEqualTo(last);
    }

    @Test
    void saysThatNoPagesAreKnown() {
        assertThat(Publication.NONE.firstPage()).isEmpty();
        assertThat(Publication.NONE.lastPage()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1063-5203", " issn 10635203", "2434-561x"})
    void takesSerialNumbersInAnySpelling(String text) {
        assertThat(Issn.parse(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1063-5204", "1063-520", "X063-5203", ""})
    void refusesSerialNumbersThatAreNone(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Issn.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "978-0-387-31073-2",
                "ISBN 9780387310732",
                "0-306-40615-2",
                "080442957x",
                "978 3 16 148410 0"
            })
    void takesBookNumbersInAnySpelling(String text) {
        assertThat(Isbn.parse(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"978-0-387-31073-3", "978-0-387-31073", "97803873107322", "----------"})
    void refusesBookNumbersThatAreNone(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Isbn.of(text));
    }
}
