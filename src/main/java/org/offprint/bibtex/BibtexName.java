package org.offprint.bibtex;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name in the four parts that BibTeX knows. A group, such as "ATLAS Collaboration", and a person
 * of one name have a family name only. A particle that BibTeX would not know as one, for its
 * capital or its apostrophe, joins the family name.
 *
 * @param particle what stands before the family name and is not sorted by, such as "van der"
 * @param suffix what stands behind it, such as "Jr."
 */
public record BibtexName(
        @Nullable String given, @Nullable String particle, String family, @Nullable String suffix) {

    private static final Pattern AND = Pattern.compile("(?i)(^|\\s)and(\\s|$)");
    private static final Pattern SMALL_FIRST = Pattern.compile("\\p{Ll}\\S*\\s.*");
    private static final Pattern SMALL_LAST = Pattern.compile("(.*\\s)?\\P{L}*\\p{Ll}\\S*");

    /** What a reader takes for a mark, or for the end of a name, where no braces are around it. */
    private static final Pattern ODD = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}\\s.'’‘`‐‑-]");

    public BibtexName {
        given = cleanOrNull(given);
        particle = cleanOrNull(particle);
        family = clean(family);
        suffix = cleanOrNull(suffix);
        if (particle != null) {
            if (particle.endsWith("'") || particle.endsWith("’") || particle.endsWith("-")) {
                family = particle + family;
                particle = null;
            } else if (!SMALL_LAST.matcher(particle).matches()) {
                family = particle + " " + family;
                particle = null;
            }
        }
    }

    /** A name without parts, of a group or of a person who has one name. */
    public static BibtexName whole(String name) {
        return new BibtexName(null, null, name, null);
    }

    /** The name as BibTeX reads it: "van der Berg, Jr., Jan", or in braces where it is whole. */
    String written() {
        if (given == null && particle == null && suffix == null) {
            return isPlainWord(family) ? LatexText.encode(family) : braced(family);
        }
        StringBuilder name = new StringBuilder();
        if (particle != null) {
            name.append(part(particle, false)).append(' ');
        }
        name.append(part(family, SMALL_FIRST.matcher(family).matches()));
        if (suffix != null) {
            name.append(", ").append(part(suffix, false));
        }
        if (given != null || suffix != null) {
            name.append(", ");
        }
        if (given != null) {
            name.append(part(given, false));
        }
        return name.toString().stripTrailing();
    }

    private static boolean isPlainWord(String name) {
        return !name.contains(" ")
                && !ODD.matcher(name).find()
                && !name.equalsIgnoreCase("others")
                && !name.equalsIgnoreCase("and");
    }

    /** A part in braces where BibTeX would take it apart further. */
    private static String part(String text, boolean apart) {
        return apart || ODD.matcher(text).find() || AND.matcher(text).find()
                ? braced(text)
                : LatexText.encode(text);
    }

    /** Braces of its own around an accent, which would else be read as a special character. */
    private static String braced(String text) {
        String encoded = LatexText.encode(text);
        return encoded.startsWith("\\") ? "{{}" + encoded + "}" : "{" + encoded + "}";
    }

    private static String clean(String text) {
        String line = text;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > ' ' && Character.isSpaceChar(text.charAt(i))) {
                line = line.replace(text.charAt(i), ' ');
            }
        }
        return LatexText.oneLine(line);
    }

    private static @Nullable String cleanOrNull(@Nullable String text) {
        String line = text == null ? "" : clean(text);
        return line.isEmpty() ? null : line;
    }
}
