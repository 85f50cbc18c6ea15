package org.offprint.security;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.offprint.common.Text;

/**
 * A key with which a program uses the API in the owner's name, as Offprint knows it: everything but
 * its {@link TokenSecret}.
 *
 * @param name what the owner calls it, at most {@value #MAX_NAME} characters
 * @param lastUsed the last day (UTC) on which it was used; null as long as it never was
 */
public record PersonalToken(UUID id, String name, Instant madeAt, @Nullable LocalDate lastUsed) {

    /** The most characters of a name. */
    public static final int MAX_NAME = 100;

    public PersonalToken {
        String clean = Text.limited("The name of a token", name, MAX_NAME);
        if (clean == null) {
            throw new IllegalArgumentException(
                    "A token needs a name; call it after the program that will use it.");
        }
        name = clean;
    }

    /**
     * A token that nobody has used.
     *
     * @throws IllegalArgumentException with a sentence for the person if the name is missing or too
     *     long
     */
    static PersonalToken named(String name, Instant madeAt) {
        return new PersonalToken(UUID.randomUUID(), name, madeAt, null);
    }
}
