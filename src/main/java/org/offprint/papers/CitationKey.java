package org.offprint.papers;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The researcher's own key of a paper, by which TeX sources cite it: letters, digits and signs that
 * neither BibTeX nor biber takes for its own, at most {@value #MAX_LENGTH} characters.
 */
public record CitationKey(String value) {

    /** The most characters that a key may have. */
    public static final int MAX_LENGTH = 100;

    private static final Pattern SYNTAX = Pattern.compile("[^\\s\"#%'(),={}\\\\~\\p{Cntrl}]+");

    public CitationKey {
        if (value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "A citation key has at most %d characters.".formatted(MAX_LENGTH));
        }
        if (!SYNTAX.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "“%s” is no citation key; use letters, digits and - _ : . only, such as zhu2024catapults."
                            .formatted(value));
        }
    }

    /**
     * Reads a key as a person types it, white space around it dropped.
     *
     * @throws IllegalArgumentException with a sentence for the person if it is none
     */
    public static CitationKey of(String text) {
        return new CitationKey(text.strip());
    }

    /** Reads a key; empty if it is none. */
    public static Optional<CitationKey> parse(String text) {
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
