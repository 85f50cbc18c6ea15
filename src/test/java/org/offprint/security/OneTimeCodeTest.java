package org.offprint.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class OneTimeCodeTest {

    private final OneTimeCode code = OneTimeCode.random();

    @Test
    void hasSevenGroupsOfFourThatFitIntoAnAddress() {
        assertThat(code.text()).matches("([0-9a-hjkmnp-tv-z]{4}-){6}[0-9a-hjkmnp-tv-z]{4}");
    }

    @Test
    void isAnotherEachTime() {
        assertThat(OneTimeCode.random().text()).isNotEqualTo(code.text());
    }

    @Test
    void matchesAsTyped() {
        assertThat(OneTimeCode.matches(code.text(), code.hash())).isTrue();
        assertThat(
                        OneTimeCode.matches(
                                " " + code.text().toUpperCase(Locale.ROOT).replace('-', ' '),
                                code.hash()))
                .isTrue();
        assertThat(
                        OneTimeCode.matches(
                                code.text().replace('0', 'O').replace('1', 'l'), code.hash()))
                .isTrue();
    }

    @Test
    void doesNotMatchAnother() {
        assertThat(OneTimeCode.matches(code.text().substring(1), code.hash())).isFalse();
        assertThat(OneTimeCode.matches("", code.hash())).isFalse();
    }

    @Test
    void keepsItselfOutOfLogs() {
        assertThat(code).hasToString("OneTimeCode");
    }
}
