package org.offprint.common;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address that people can write to, of at most {@value #MAX_LENGTH} characters (RFC 5321,
 * 4.5.3.1.3); quoted local parts and address literals are not taken.
 */
public record EmailAddress(String value) {

    /** The most characters that an address may have. */
    public static final int MAX_LENGTH = 254;

    private static final Pattern SYNTAX =
            Pattern.compile(
                    "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*"
                            + "@[\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?"
                            + "(\\.[\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?)+");

    public EmailAddress {
        if (value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "An e-mail address has at most %d characters.".formatted(MAX_LENGTH));
        }
        if (!SYNTAX.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "“%s” is no e-mail address; it should look like name@university.edu."
                            .formatted(value));
        }
    }

    /**
     * Reads an address as a person types it, white space around it dropped.
     *
     * @throws IllegalArgumentException with a sentence for the person if it is not one
     */
    public static EmailAddress of(String text) {
        return new EmailAddress(text.strip());
    }

    /** Reads an address; empty if it is not one. */
    public static Optional<EmailAddress> parse(String text) {
        try {
            return Optional.of(of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
