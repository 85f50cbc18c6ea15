package org.offprint.papers;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An International Standard Serial Number: eight digits in two groups, the last of which is a check
 * digit and may be X (ISO 3297).
 */
public record Issn(String value) {

    private static final Pattern SYNTAX = Pattern.compile("\\d{4}-\\d{3}[\\dX]");

    public Issn {
        if (!SYNTAX.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "“%s” is no ISSN; one looks like 1063-5203.".formatted(value));
        }
        int sum = 0;
        String digits = value.replace("-", "");
        for (int i = 0; i < 7; i++) {
            sum += (8 - i) * (digits.charAt(i) - '0');
        }
        int check = (11 - sum % 11) % 11;
        if (digits.charAt(7) != (check == 10 ? 'X' : (char) ('0' + check))) {
            throw new IllegalArgumentException(
                    "“%s” is no ISSN: its last digit does not fit the others, so one of them is mistyped."
                            .formatted(value));
        }
    }

    /**
     * Reads a number as a person types it, with or without {@code ISSN} before it and its dash.
     *
     * @throws IllegalArgumentException with a sentence for the person if it is none
     */
    public static Issn of(String text) {
        String bare = text.strip().toUpperCase(Locale.ROOT).replaceFirst("^(E-?)?ISSN:?\\s*", "");
        return new Issn(
                bare.matches("\\d{7}[\\dX]")
                        ? bare.substring(0, 4) + "-" + bare.substring(4)
                        : bare);
    }

    /** Reads a number; empty if it is none. */
    public static Optional<Issn> parse(String text) {
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
