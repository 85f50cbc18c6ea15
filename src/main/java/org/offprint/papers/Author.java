package org.offprint.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.common.Text;

/**
 * One of a paper's authors: a person, or a group that has a family name only, such as "ATLAS
 * Collaboration".
 *
 * @param given the given names or initials, at most {@value #MAX_LENGTH} characters
 * @param family the family name with its particles, at most {@value #MAX_LENGTH} characters
 */
public record Author(@Nullable String given, String family) {

    /** The most characters of either name. */
    public static final int MAX_LENGTH = 200;

    private static final Set<String> PARTICLES =
            Set.of(
                    "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la",
                    "le", "ten", "ter", "zu", "zur", "af", "bin", "ibn", "al", "el", "'t");
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    public Author {
        given = Text.limited("A given name", given, MAX_LENGTH);
        String clean = Text.limited("A family name", family, MAX_LENGTH);
        if (clean == null) {
            throw new IllegalArgumentException("An author needs a family name.");
        }
        family = clean;
    }

    /**
     * Takes a name apart as it is printed: "Given Family", with particles ("Ludwig van Beethoven")
     * and suffixes ("Martin King Jr.") on the family's side, or "Family, Given". A single word, or
     * a name in braces, is a family name.
     *
     * @throws IllegalArgumentException if there is no name in the text, or it is too long
     */
    public static Author parse(String text) {
        String name = Text.oneLine(text);
        if (name.startsWith("{") && name.endsWith("}")) {
            return new Author(null, name.substring(1, name.length() - 1));
        }
        int comma = name.indexOf(',');
        if (comma >= 0) {
            return new Author(name.substring(comma + 1), name.substring(0, comma));
        }
        List<String> words = Arrays.asList(name.split(" "));
        int family = words.size() - 1;
        while (family > 1 && SUFFIXES.contains(words.get(family).toLowerCase(Locale.ROOT))) {
            family--;
        }
        while (family > 1 && PARTICLES.contains(words.get(family - 1))) {
            family--;
        }
        return family <= 0
                ? new Author(null, name)
                : new Author(
                        String.join(" ", words.subList(0, family)),
                        String.join(" ", words.subList(family, words.size())));
    }

    /** The name as it is printed, given names first. */
    public String displayName() {
        return given == null ? family : given + " " + family;
    }
}
