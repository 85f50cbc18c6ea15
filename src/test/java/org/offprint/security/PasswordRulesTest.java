package org.offprint.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final Username JANE = Username.of("jane.doe@example.org");

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a few words",
                "        8 spaces first",
                "пароль из слов",
                "🦔🦔🦔🦔🦔🦔🦔🦔",
                "zq8;w4kd",
                "tab\tand \u0000 null"
            })
    void takesAnyCharacters(String password) {
        assertThatCode(() -> rules.check(JANE, password)).doesNotThrowAnyException();
    }

    @Test
    void takesTwoHundredCharacters() {
        assertThatCode(() -> rules.check(JANE, "ä".repeat(200))).doesNotThrowAnyException();
    }

    @Test
    void refusesMore() {
        assertThatThrownBy(() -> rules.check(JANE, "ä".repeat(201)))
                .hasMessage("The password has 201 characters; 200 is the most.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7 chars", "🦔🦔🦔🦔🦔🦔🦔"})
    void refusesShortOnes(String password) {
        assertThatThrownBy(() -> rules.check(JANE, password))
                .hasMessageStartingWith("The password is too short; it needs at least 8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "12345678", "PassWord1", "iloveyou1", "football1"})
    void refusesThoseThatAreTriedFirst(String password) {
        assertThatThrownBy(() -> rules.check(JANE, password))
                .hasMessageStartingWith("This password is on the list");
    }

    @Test
    void refusesTheUserName() {
        assertThatThrownBy(() -> rules.check(JANE, "Jane.Doe@example.org"))
                .hasMessageStartingWith("The password is the user name");
    }
}
