package org.offprint.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoiTest {

    @ParameterizedTest
    @CsvSource({
        "10.1000/xyz123, 10.1000/xyz123",
        "doi:10.1000/xyz123, 10.1000/xyz123",
        "DOI: 10.1000/xyz123, 10.1000/xyz123",
        "https://doi.org/10.1000/xyz123, 10.1000/xyz123",
        "http://dx.doi.org/10.1000/xyz123, 10.1000/xyz123",
        "doi.org/10.1000/xyz123, 10.1000/xyz123",
        "https://doi.org/10.1002/(SICI)1097%3C1::AID%3E3.0.CO;2-X, ",
        "https://doi.org/10.1000/a%2Bb, 10.1000/a+b",
        "10.1016/j.acha.2021.12.009., 10.1016/j.acha.2021.12.009",
        "10.1000.10/123, 10.1000.10/123"
    })
    void readsEveryUsualSpelling(String typed, String doi) {
        assertThat(Doi.parse(typed).map(Doi::value).orElse(null)).isEqualTo(doi);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10.1000",
                "10.1/x",
                "11.1000/x",
                "10.1000/",
                "10.1000/a b",
                "arXiv:2306.04815"
            })
    void refusesWhatIsNone(String text) {
        assertThat(Doi.parse(text)).isEmpty();
    }

    @Test
    void showsAnExampleInTheMessage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Doi.of("ten"))
                .withMessage("“ten” is no DOI; one looks like 10.1000/xyz123.");
    }

    @Test
    void leadsToTheResolver() {
        assertThat(Doi.of("10.1000/a#b").url().value()).isEqualTo("https://doi.org/10.1000/a%23b");
    }

    @Test
    void doesNotTellUpperFromLowerCase() {
        assertThat(Doi.of("10.1007/S0045").isSameAs(Doi.of("10.1007/s0045"))).isTrue();
    }
}
