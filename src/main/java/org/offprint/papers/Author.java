package org.offprint.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.common.Text;
import org.offprint.common.WebLink;
import org.offprint.profile.Orcid;
import org.offprint.profile.OwnerName;

/**
 * One of a paper's authors: a person, or a group that has a family name only, such as "ATLAS
 * Collaboration".
 *
 * @param given the given names or initials, at most {@value #MAX_LENGTH} characters
 * @param particle what stands before the family name and is not sorted by, such as "van der"
 * @param family the family name, at most {@value #MAX_LENGTH} characters
 * @param suffix what stands behind it, such as "Jr."
 * @param url the person's home page
 * @param owner whether it is the owner of the site; null as long as the name alone decides
 * @param equal whether the person contributed equally with the others of this mark
 * @param corresponding whether readers should write to this person
 */
public record Author(
        @Nullable String given,
        @Nullable String particle,
        String family,
        @Nullable String suffix,
        @Nullable Orcid orcid,
        @Nullable WebLink url,
        @Nullable Boolean owner,
        boolean equal,
        boolean corresponding) {

    /** The most characters of given or family name. */
    public static final int MAX_LENGTH = 200;

    /** The most characters of particle or suffix. */
    public static final int MAX_PART = 60;

    private static final Set<String> PARTICLES =
            Set.of(
                    "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la",
                    "le", "ten", "ter", "zu", "zur", "af", "bin", "ibn", "al", "el", "'t");
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    public Author {
        given = Text.limited("A given name", given, MAX_LENGTH);
        particle = Text.limited("A particle of a name", particle, MAX_PART);
        suffix = Text.limited("A suffix of a name", suffix, MAX_PART);
        String clean = Text.limited("A family name", family, MAX_LENGTH);
        if (clean == null) {
            throw new IllegalArgumentException("An author needs a family name.");
        }
        family = clean;
    }

    /** An author of whom only the name is known. */
    public Author(@Nullable String given, String family) {
        this(given, null, family, null);
    }

    /** An author of whom only the name is known, in its four parts. */
    public Author(
            @Nullable String given,
            @Nullable String particle,
            String family,
            @Nullable String suffix) {
        this(given, particle, family, suffix, null, null, null, false, false);
    }

    /**
     * Takes a name apart as it is printed: "Given Family", with particles ("Ludwig van Beethoven")
     * and suffixes ("Martin King Jr."), or as BibTeX has it: "van Beethoven, Ludwig", "King, Jr.,
     * Martin". A single word, or a name in braces, is a family name.
     *
     * @throws IllegalArgumentException if there is no name in the text, or it is too long
     */
    public static Author parse(String text) {
        String name = Text.oneLine(text);
        if (name.startsWith("{") && name.endsWith("}")) {
            return new Author(null, name.substring(1, name.length() - 1));
        }
        if (name.indexOf(',') >= 0) {
            return familyFirst(name);
        }
        List<String> words = Arrays.asList(name.split(" "));
        int end = words.size();
        while (end > 2 && isSuffix(words.get(end - 1))) {
            end--;
        }
        int family = end - 1;
        while (family > 1 && PARTICLES.contains(words.get(family - 1))) {
            family--;
        }
        int bare = family;
        while (bare < end - 1 && PARTICLES.contains(words.get(bare))) {
            bare++;
        }
        return family <= 0
                ? new Author(null, name)
                : new Author(
                        join(words, 0, family),
                        join(words, family, bare),
                        join(words, bare, end),
                        join(words, end, words.size()));
    }

    /** The name as it is printed, given names first. */
    public String displayName() {
        return Stream.of(given, particle, family, suffix)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    /** The family name with its particle, such as "van Beethoven". */
    public String familyInFull() {
        return particle == null ? family : particle + " " + family;
    }

    /** Whether it is the owner of the site: by the owner's word, else by the name. */
    public boolean isOwner(OwnerName name) {
        String whole = suffix == null ? familyInFull() : familyInFull() + " " + suffix;
        return owner == null ? name.matches(given, whole) : owner;
    }

    /** The same author, declared to be the owner or not; null leaves it to the name. */
    public Author declaredOwner(@Nullable Boolean owner) {
        return new Author(given, particle, family, suffix, orcid, url, owner, equal, corresponding);
    }

    /** The same author with these marks. */
    public Author marked(boolean equal, boolean corresponding) {
        return new Author(given, particle, family, suffix, orcid, url, owner, equal, corresponding);
    }

    /** The same author with these addresses. */
    public Author at(@Nullable Orcid orcid, @Nullable WebLink url) {
        return new Author(given, particle, family, suffix, orcid, url, owner, equal, corresponding);
    }

    private static Author familyFirst(String name) {
        int first = name.indexOf(',');
        int last = name.lastIndexOf(',');
        String suffix = last > first ? name.substring(first + 1, last) : "";
        List<String> words = Arrays.asList(name.substring(0, first).strip().split(" "));
        int end = words.size();
        while (suffix.isBlank() && end > 1 && isSuffix(words.get(end - 1))) {
            end--;
        }
        int bare = 0;
        while (bare < end - 1 && PARTICLES.contains(words.get(bare))) {
            bare++;
        }
        return new Author(
                name.substring(last + 1),
                join(words, 0, bare),
                join(words, bare, end),
                suffix.isBlank() ? join(words, end, words.size()) : suffix);
    }

    private static boolean isSuffix(String word) {
        return SUFFIXES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static String join(List<String> words, int from, int to) {
        return String.join(" ", words.subList(from, to));
    }
}
