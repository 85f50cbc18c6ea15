package org.offprint.security;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Which passwords are taken: {@value #MIN_LENGTH} to {@value #MAX_LENGTH} characters of any kind,
 * kept as typed, and none that everybody tries first (the list of the nbvcxz library). There are no
 * rules of composition.
 */
@Component
public class PasswordRules {

    /** The fewest characters of a password. */
    public static final int MIN_LENGTH = 8;

    /** The most characters of a password. */
    public static final int MAX_LENGTH = 200;

    private static final String LIST = "/dictionaries/passwords.txt";

    /**
     * Holds a new password to the rules.
     *
     * @throws IllegalArgumentException with a sentence that never repeats the password
     */
    public void check(Username username, String password) {
        int length = password.codePointCount(0, password.length());
        if (length < MIN_LENGTH) {
            throw new IllegalArgumentException(
                    "The password is too short; it needs at least %d characters. A few words in a row are easy to keep in mind."
                            .formatted(MIN_LENGTH));
        }
        if (length > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "The password has %d characters; %d is the most."
                            .formatted(length, MAX_LENGTH));
        }
        if (username.matches(password)) {
            throw new IllegalArgumentException(
                    "The password is the user name; choose another password.");
        }
        if (knownBad().contains(password.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(
                    "This password is on the list of those that are tried first; choose another one.");
        }
    }

    /** Read anew each time: a password is set once in years, the list would stay in memory. */
    private static Set<String> knownBad() {
        try (InputStream list = PasswordRules.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException("The list of known-bad passwords is missing");
            }
            return new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line.strip().toLowerCase(Locale.ROOT))
                    .filter(word -> word.length() >= MIN_LENGTH)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException("The list of known-bad passwords is unreadable", e);
        }
    }
}
