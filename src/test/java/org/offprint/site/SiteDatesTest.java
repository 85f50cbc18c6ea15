package org.offprint.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
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

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    en, 2026,       -,          -
                    en, 2026-07,    -,          July
                    en, 2026-07-03, -,          3 July
                    en, 2026-07-03, 2026-07-05, 3–5 July
                    en, 2026-06-30, 2026-07-02, 30 June – 2 July
                    en, 2026-06,    2026-07,    June – July
                    en, 2026-12-30, 2027-01-02, 30 December – 2 January 2027
                    en, 2026,       2027,       2026 – 2027
                    de, 2026-07-03, 2026-07-05, 3. Juli – 5. Juli
                    zh-Hans, 2026-07-03, -,     7月3日
                    """)
    void writesDaysBelowTheirYear(
            String language, String from, @Nullable String until, @Nullable String words) {
        var dates = new SiteDates(Locale.forLanguageTag(language));
        assertThat(
                        dates.withoutYear(
                                PartialDate.of(from), until == null ? null : PartialDate.of(until)))
                .isEqualTo(words);
    }
}
