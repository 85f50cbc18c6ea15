package org.offprint.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.common.PartialDate;

class SiteDatesTest {

    @ParameterizedTest
    @CsvSource({
        "en, 24 November 2026, July 2024",
        "de, 24. November 2026, Juli 2024",
        "zh-Hans, 2026年11月24日, 2024年7月",
        "ar, 24 نوفمبر 2026, يوليو 2024"
    })
    void writesDatesAsTheLanguageDoes(String language, String day, String month) {
        var dates = new SiteDates(Locale.forLanguageTag(language));
        assertThat(dates.of(Instant.parse("2026-11-24T23:59:59Z"))).isEqualTo(day);
        assertThat(dates.of(PartialDate.of(2024, 7))).isEqualTo(month);
        assertThat(dates.of(PartialDate.of(2024))).isEqualTo("2024");
    }
}
