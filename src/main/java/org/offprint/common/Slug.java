package org.offprint.common;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The last part of a page's address, such as {@code 2024-zhu-catapults}: letters and digits of
 * ASCII in lower case, joined by single hyphens, at most {@value #MAX_LENGTH} characters.
 */
public record Slug(String value) implements Comparable<Slug> {

    /** The most characters; addresses are read out, printed and typed. */
    public static final int MAX_LENGTH = 80;

    private static final Pattern SYNTAX = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Slug {
        if (value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "“%s…” is %d characters long; an address has at most %d."
                            .formatted(value.substring(0, 20), value.length(), MAX_LENGTH));
        }
        if (!SYNTAX.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "“%s” cannot be an address; use small letters, digits and single hyphens, such as 2024-zhu-catapults."
                            .formatted(value));
        }
    }

    /**
     * Reads an address as a person types it, white space and slashes around it dropped, capitals
     * made small.
     *
     * @throws IllegalArgumentException with a sentence for the person if it is none
     */
    public static Slug of(String text) {
        return new Slug(text.strip().replaceAll("^/+|/+$", "").toLowerCase(Locale.ROOT));
    }

    /** Reads an address; empty if it is none. */
    public static Optional<Slug> parse(String text) {
        try {
            return Optional.of(of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Makes an address out of a text in any script: accents dropped, every run of other signs a
     * hyphen, cut at a word's end. Empty where the text has no letter of the Latin script and no
     * digit.
     */
    public static Optional<Slug> from(String text) {
        String folded =
                Normalizer.normalize(Text.folded(text), Normalizer.Form.NFKD)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-+|-+$", "");
        if (folded.length() > MAX_LENGTH) {
            int end = folded.lastIndexOf('-', MAX_LENGTH);
            folded = folded.substring(0, end > 0 ? end : MAX_LENGTH);
        }
        return folded.isEmpty() ? Optional.empty() : Optional.of(new Slug(folded));
    }

    /**
     * The same with a number behind it, for a second page of the same name.
     *
     * @param number 2 or more
     */
    public Slug numbered(int number) {
        String end = "-" + number;
        int room = MAX_LENGTH - end.length();
        String start = value.length() <= room ? value : value.substring(0, room);
        int length = start.length();
        while (start.charAt(length - 1) == '-') {
            length--;
        }
        return new Slug(start.substring(0, length) + end);
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
