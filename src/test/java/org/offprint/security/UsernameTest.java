package org.offprint.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsernameTest {

    @ParameterizedTest
    @CsvSource({"ADMIN, admin", "admin, ADMIN", "Iris, iRIS", "'  Jane   Doe ', jane doe"})
    void meansTheSameInUpperAndLowerCase(String name, String typed) {
        assertThat(Username.of(name).matches(typed)).isTrue();
    }

    @Test
    void meansTheSameWhereTheMachineSpeaksTurkish() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(Username.of("ADMIN").matches("admin")).isTrue();
            assertThat(Username.of("admin").matches("ADMIN")).isTrue();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void isNotAnotherName() {
        assertThat(Username.of("jane").matches("janet")).isFalse();
    }

    @Test
    void refusesAnEmptyName() {
        assertThatThrownBy(() -> Username.of(" \t "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The user name is missing; choose one.");
    }

    @Test
    void refusesALongName() {
        assertThatThrownBy(() -> Username.of("x".repeat(65)))
                .hasMessage("The user name is 65 characters long; 64 is the most.");
    }
}
