package org.offprint.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PartialDateTest {

    @Test
    void refusesWhatIsNoDate() {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(24));
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.of(2024, 13));
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(2023, 2, 29));
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(2023, null, 1));
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
