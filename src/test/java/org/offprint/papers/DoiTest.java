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
        "https://doi.org/10.1002/(SICI)1097%3C1::AID%3E3.0.CO;2-X, 10.1002/(SICI)1097<1::AID>3.0.CO;2-X",
        "10.1002/(SICI)1097&lt;1::AID&gt;3.0.CO;2-X, 10.1002/(SICI)1097<1::AID>3.0.CO;2-X",
        "10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2, 10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2",
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
                "arXiv:2306.04815",
                "10.1000/a<b",
                "10.1000/a>b",
                "10.1000/a>b<c",
                "10.1000/xyz</a>",
                "10.1000/xyz<br/>",
                "10.1000/<script>alert(1)</script>"
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
        assertThat(Doi.of("10.1002/(SICI)1097(1998)17:15<1661::AID-X>3.0.CO;2-#").url().value())
                .isEqualTo(
                        "https://doi.org/10.1002/(SICI)1097(1998)17:15%3C1661::AID-X%3E3.0.CO;2-%23");
        assertThat(Doi.of("10.1890/0012-9658(2006)87[1445:TDD]2.0.CO;2").url().value())
                .isEqualTo("https://doi.org/10.1890/0012-9658(2006)87%5B1445:TDD%5D2.0.CO;2");
    }

    @Test
    void doesNotTellUpperFromLowerCase() {
        assertThat(Doi.of("10.1007/S0045").isSameAs(Doi.of("10.1007/s0045"))).isTrue();
    }
}
