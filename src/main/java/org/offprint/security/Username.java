package org.offprint.security;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.offprint.common.Text;

/**
 * What the administrator logs in as, of at most {@value #MAX_LENGTH} characters. Upper and lower
 * case mean the same, by the rules of no language, so that "ADMIN" is "admin" in Turkey too.
 */
public record Username(String value) {

    /** The most characters of a user name. */
    public static final int MAX_LENGTH = 64;

    public Username {
        String clean = Text.limited("The user name", value, MAX_LENGTH);
        if (clean == null) {
            throw new IllegalArgumentException("The user name is missing; choose one.");
        }
        value = clean;
    }

    /**
     * Reads a user name as typed.
     *
     * @throws IllegalArgumentException if it is missing or too long
     */
    public static Username of(@Nullable String typed) {
        return new Username(typed == null ? "" : typed);
    }

    /** Whether what somebody typed at the log-in means this user. */
    public boolean matches(String typed) {
        return folded().equals(fold(typed));
    }

    /** The form in which names are compared. */
    String folded() {
        return fold(value);
    }

    static String fold(String typed) {
        return Text.oneLine(typed).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
