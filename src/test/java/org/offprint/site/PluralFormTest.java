package org.offprint.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralFormTest {

    @ParameterizedTest
    @CsvSource({
        "en,0,OTHER", "en,1,ONE", "en,2,OTHER", "en-GB,1,ONE", "zh-Hans,1,OTHER", "ar,0,ZERO",
        "ar,1,ONE", "ar,2,TWO", "ar,3,FEW", "ar,10,FEW", "ar,11,MANY", "ar,99,MANY",
        "ar,100,OTHER", "ar,102,OTHER", "ar,103,FEW", "ar,111,MANY", "de,1,ONE"
    })
    void knowsTheFormOfACount(String language, long count, PluralForm form) {
        assertThat(PluralForm.of(Locale.forLanguageTag(language), count)).isEqualTo(form);
        assertThat(PluralForm.formsOf(Locale.forLanguageTag(language))).contains(form);
    }
}
