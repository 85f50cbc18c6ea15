package org.offprint.papers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationKeyTest {

    @ParameterizedTest
    @ValueSource(strings = {"zhu2024catapults", "DBLP:conf/icml/Zhu24", "a-b_c.d+e", "朱2024"})
    void takesKeysOfTheField(String key) {
        assertThat(CitationKey.of(" " + key).value()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a,b", "a{b}", "50%", "a\\b", "a=b"})
    void refusesWhatBibtexWouldMisread(String key) {
        assertThat(CitationKey.parse(key)).isEmpty();
    }
}
