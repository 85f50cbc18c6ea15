package org.offprint.citations;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The name of a person in its parts, or of a group whole.
 *
 * @param family the family name, or null where the name is whole
 * @param particle what stands before the family name and is not sorted by, such as "van der"
 * @param suffix what stands behind it, such as "Jr."
 * @param literal the whole name of a group, or of a person who has one name
 * @param orcid the person's ORCID iD, such as {@code 0000-0002-1825-0097}
 */
public record CslName(
        @Nullable String given,
        @Nullable String particle,
        @Nullable String family,
        @Nullable String suffix,
        @Nullable String literal,
        @Nullable String orcid) {

    public CslName {
        if ((family == null) == (literal == null)) {
            throw new IllegalArgumentException("A name is whole, or it has a family name.");
        }
    }

    /** A person's name. */
    public static CslName person(@Nullable String given, String family) {
        return new CslName(given, null, family, null, null, null);
    }

    /** A name that is not taken apart. */
    public static CslName whole(String name) {
        return new CslName(null, null, null, null, name, null);
    }

    /** The family name with its particle, or the whole name. */
    String familyInFull() {
        if (family == null) {
            return String.valueOf(literal);
        }
        if (particle == null) {
            return family;
        }
        boolean joined = particle.endsWith("'") || particle.endsWith("’") || particle.endsWith("-");
        return joined ? particle + family : particle + " " + family;
    }

    /** "Jan van der Berg Jr." */
    String inReadingOrder() {
        StringBuilder name = new StringBuilder();
        if (given != null) {
            name.append(given).append(' ');
        }
        name.append(familyInFull());
        if (suffix != null) {
            name.append(' ').append(suffix);
        }
        return name.toString();
    }

    /** "van der Berg, Jan, Jr." */
    String familyFirst() {
        StringBuilder name = new StringBuilder(familyInFull());
        if (given != null) {
            name.append(", ").append(given);
        }
        if (suffix != null) {
            name.append(", ").append(suffix);
        }
        return name.toString();
    }

    /** The name as CSL-JSON has it, which knows no ORCID iDs. */
    Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        put(map, "family", family);
        put(map, "given", given);
        put(map, "non-dropping-particle", particle);
        put(map, "suffix", suffix);
        put(map, "literal", literal);
        return map;
    }

    private static void put(Map<String, Object> map, String name, @Nullable String value) {
        if (value != null) {
            map.put(name, value);
        }
    }
}
