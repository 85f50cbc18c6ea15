package org.offprint.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Catapults in SGD: spikes, catapults-in-sgd-spikes",
        "Ñandú & Łódź, nandu-lodz",
        "  $O(n)$ bounds  , o-n-bounds",
        "神经网络 2024, 2024"
    })
    void isMadeOutOfAnyText(String text, String slug) {
        assertThat(Slug.from(text)).contains(new Slug(slug));
    }

    @Test
    void isEmptyWhereNothingCanBeWritten() {
        assertThat(Slug.from("神经网络")).isEmpty();
    }

    @Test
    void endsWithAWholeWord() {
        assertThat(Slug.from("word ".repeat(40)).orElseThrow().value())
                .hasSize(79)
                .endsWith("word");
    }

    @Test
    void makesRoomForTheNumber() {
        assertThat(new Slug("a".repeat(80)).numbered(12).value()).isEqualTo("a".repeat(77) + "-12");
    }

    @Test
    void readsWhatPeoplePaste() {
        assertThat(Slug.of(" /2024-Zhu-Catapults/ ")).isEqualTo(new Slug("2024-zhu-catapults"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a--b", "-a", "a_b", "a/b", "a.b", "ä", "A b"})
    void refusesWhatIsNoAddress(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Slug.of(text));
    }
}
