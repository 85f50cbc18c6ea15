package org.offprint.papers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.common.PartialDate;

class ArxivIdTest {

    @ParameterizedTest
    @CsvSource({
        "2306.04815, 2306.04815",
        "arXiv:2306.04815v2, 2306.04815",
        "arxiv: 0704.0001, 0704.0001",
        "https://arxiv.org/abs/2407.20199, 2407.20199",
        "https://arxiv.org/pdf/2306.04815.pdf, 2306.04815",
        "http://www.arxiv.org/pdf/2306.04815v3, 2306.04815",
        "https://arxiv.org/html/2306.04815v1, 2306.04815",
        "https://doi.org/10.48550/arXiv.2306.04815, 2306.04815",
        "math.GT/0309136, math.GT/0309136",
        "https://arxiv.org/abs/hep-th/9901001v1, hep-th/9901001",
        "'arXiv:2306.04815 [cs.LG]', 2306.04815"
    })
    void readsEveryUsualSpelling(String typed, String id) {
        assertThat(ArxivId.parse(typed).map(ArxivId::value)).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2313.04815",
                "2306.481",
                "2306.0481512",
                "https://example.org/2306.04815",
                "10.1000/2306.04815"
            })
    void refusesWhatIsNone(String text) {
        assertThat(ArxivId.parse(text)).isEmpty();
    }

    @Test
    void tellsWhenItWasSubmitted() {
        assertThat(ArxivId.of("2407.20199").submitted()).isEqualTo(PartialDate.of(2024, 7));
        assertThat(ArxivId.of("hep-th/9901001").submitted()).isEqualTo(PartialDate.of(1999, 1));
    }
}
