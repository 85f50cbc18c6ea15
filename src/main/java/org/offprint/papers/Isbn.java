package org.offprint.papers;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An International Standard Book Number of ten or thirteen digits, as it was typed, hyphens kept
 * (ISO 2108).
 */
public record Isbn(String value) {

    private static final Pattern SYNTAX =
            Pattern.compile("(?=[\\dX-]{10,17}$)\\d+(-\\d+)*(-?[\\dX])");

    public Isbn {
        if (!SYNTAX.matcher(value).matches() || !hasLength(value)) {
            throw new IllegalArgumentException(
                    "“%s” is no ISBN; one looks like 978-0-387-31073-2.".formatted(value));
        }
        if (!fits(value.replace("-", ""))) {
            throw new IllegalArgumentException(
                    "“%s” is no ISBN: its last digit does not fit the others, so one of them is mistyped."
                            .formatted(value));
        }
    }

    /**
     * Reads a number as a person types it, with or without {@code ISBN} before it; spaces count as
     * hyphens.
     *
     * @throws IllegalArgumentException with a sentence for the person if it is none
     */
    public static Isbn of(String text) {
        String bare =
                text.strip()
                        .toUpperCase(Locale.ROOT)
                        .replaceFirst("^ISBN(-1[03])?:?\\s*", "")
                        .replaceAll("[\\s‐–]+", "-");
        return new Isbn(bare);
    }

    /** Reads a number; empty if it is none. */
    public static Optional<Isbn> parse(String text) {
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

    private static boolean hasLength(String value) {
        int digits = value.replace("-", "").length();
        return digits == 13 && value.indexOf('X') < 0 || digits == 10;
    }

    private static boolean fits(String digits) {
        int sum = 0;
        boolean ten = digits.length() == 10;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) == 'X' ? 10 : digits.charAt(i) - '0';
            sum += digit * (ten ? 10 - i : i % 2 == 0 ? 1 : 3);
        }
        return sum % (ten ? 11 : 10) == 0;
    }
}
