package org.offprint.bibtex;

/**
 * How much of a text is read, so that no file takes a machine down. What is beyond is left out and
 * reported.
 *
 * @param characters of the whole text
 * @param entries of a file
 * @param fields of an entry
 * @param value the most characters of a value, macros put in
 * @param nesting the most braces within braces in a value
 * @param problems that are reported; more are counted only
 */
public record BibtexLimits(
        int characters, int entries, int fields, int value, int nesting, int problems) {

    /** More than any list of one person's works has. */
    public static final BibtexLimits USUAL =
            new BibtexLimits(32_000_000, 50_000, 300, 200_000, 100, 1_000);

    /** What the owner sets to have other {@link #characters}. */
    static final String CHARACTERS_ARE_SET_BY = "OFFPRINT_IMPORT_MAX_BYTES";

    /** What the owner sets to have other {@link #entries}. */
    static final String ENTRIES_ARE_SET_BY = "OFFPRINT_IMPORT_MAX_ENTRIES";

    /** What the owner sets to have another {@link #nesting}. */
    static final String NESTING_IS_SET_BY = "OFFPRINT_IMPORT_MAX_NESTING";

    public BibtexLimits {
        if (Math.min(Math.min(characters, entries), Math.min(fields, value)) < 1
                || Math.min(nesting, problems) < 1) {
            throw new IllegalArgumentException("Each limit of BibTeX has to be at least 1.");
        }
    }

    /** The same with other limits of what the owner may set. */
    public BibtexLimits with(int otherCharacters, int otherEntries, int otherNesting) {
        return new BibtexLimits(
                otherCharacters, otherEntries, fields, value, otherNesting, problems);
    }
}
