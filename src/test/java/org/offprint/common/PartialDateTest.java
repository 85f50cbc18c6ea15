package org.offprint.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialDateTest {

    @Test
    void refusesWhatIsNoDate() {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(24));
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(2024, 13));
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(2023, 2, 29));
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(2023, null, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2024        | 2024-01-01 | 0
                    2024-7      | 2024-07-01 | 1
                    2024-07-05  | 2024-07-05 | 2
                    July 2024   | 2024-07-01 | 1
                    ' Sept. 2024 ' | 2024-09-01 | 1
                    5 jul 2024  | 2024-07-05 | 2
                    """)
    void readsDatesAsPeopleTypeThem(String text, LocalDate date, int known) {
        assertThat(PartialDate.of(text))
                .isEqualTo(
                        new PartialDate(
                                date.getYear(),
                                known > 0 ? date.getMonthValue() : null,
                                known > 1 ? date.getDayOfMonth() : null));
    }

    @Test
    void saysHowToWriteADate() {
        for (String text : List.of("", "24", "summer 2024", "7/2024", "July", "2024-13")) {
            assertThatIllegalArgumentException().as(text).isThrownBy(() -> PartialDate.of(text));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.of("next year"))
                .withMessage("“next year” is no date; write 2024, July 2024 or 2024-07-05.");
    }

    @Test
    void speaksTheLanguageOfTheSite() {
        assertThat(PartialDate.of(2024).inWords(Locale.ENGLISH)).isEqualTo("2024");
        assertThat(PartialDate.of(2024, 7).inWords(Locale.ENGLISH)).isEqualTo("July 2024");
        assertThat(new PartialDate(2024, 7, 5).inWords(Locale.GERMAN)).isEqualTo("5 Juli 2024");
    }

    @Test
    void putsTheLessKnownBeforeTheBetterKnown() {
        assertThat(
                        Stream.of(
                                        new PartialDate(2024, 7, 5),
                                        PartialDate.of(2025),
                                        PartialDate.of(2024, 7),
                                        PartialDate.of(2024))
                                .sorted())
                .containsExactly(
                        PartialDate.of(2024),
                        PartialDate.of(2024, 7),
                        new PartialDate(2024, 7, 5),
                        PartialDate.of(2025));
    }
}
