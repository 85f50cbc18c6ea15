package org.offprint.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashingTest {

    private final PasswordHashing hashing = new PasswordHashing();

    @Test
    void putsItsMethodInFront() {
        assertThat(hashing.hash("a few words")).startsWith("{argon2id}$argon2id$v=19$m=16384");
    }

    @Test
    void knowsThePasswordAgain() {
        assertThat(hashing.matches(" Pass\u00e9 ", hashing.hash(" Pass\u00e9 "))).isTrue();
        assertThat(hashing.matches("Pass\u00e9", hashing.hash(" Pass\u00e9 "))).isFalse();
    }

    @Test
    void looksAtEveryCharacterOfALongPassword() {
        String hash = hashing.hash("x".repeat(199) + "a");
        assertThat(hashing.matches("x".repeat(199) + "b", hash)).isFalse();
    }

    @Test
    void matchesNothingWhereThereIsNoAccount() {
        assertThat(hashing.matches("nobody's password", null)).isFalse();
    }
}
