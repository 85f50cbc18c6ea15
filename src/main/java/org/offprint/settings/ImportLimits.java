package org.offprint.settings;

import org.jspecify.annotations.Nullable;

/**
 * How much an import takes in, by whichever way it comes. Each kind of file has a usual limit of
 * its own, under which no work of one person is refused and no machine taken down; a value set here
 * takes the place of them all, higher or lower. Null where it is not set.
 *
 * @param maxBytes of a file or a text of papers, and of one page or bibliography of a site
 * @param maxEntries papers of a file or a text, and talks, news and the like of a site
 * @param maxNesting braces within braces in BibTeX, levels of JSON and YAML
 * @param siteMaxBytes of the zip of a site
 * @param siteMaxFiles of a site
 */
public record ImportLimits(
        @Nullable Integer maxBytes,
        @Nullable Integer maxEntries,
        @Nullable Integer maxNesting,
        @Nullable Long siteMaxBytes,
        @Nullable Integer siteMaxFiles) {

    /** What sets {@link #maxBytes}. */
    public static final String MAX_BYTES = "OFFPRINT_IMPORT_MAX_BYTES";

    /** What sets {@link #maxEntries}. */
    public static final String MAX_ENTRIES = "OFFPRINT_IMPORT_MAX_ENTRIES";

    /** What sets {@link #maxNesting}. */
    public static final String MAX_NESTING = "OFFPRINT_IMPORT_MAX_NESTING";

    /** What sets {@link #siteMaxBytes}. */
    public static final String SITE_MAX_BYTES = "OFFPRINT_IMPORT_SITE_MAX_BYTES";

    /** What sets {@link #siteMaxFiles}. */
    public static final String SITE_MAX_FILES = "OFFPRINT_IMPORT_SITE_MAX_FILES";

    /** Nothing set: every kind has its usual limits. */
    public static final ImportLimits USUAL = new ImportLimits(null, null, null, null, null);

    /** A text lies in memory as one array, which holds no more. */
    private static final int MOST = 2_000_000_000;

    /** What reads values within values calls itself, and its stack holds no more. */
    private static final int DEEPEST = 1_000;

    /**
     * @throws IllegalArgumentException with a sentence that names the setting
     */
    public ImportLimits {
        check(MAX_BYTES, maxBytes, MOST);
        check(MAX_ENTRIES, maxEntries, MOST);
        check(MAX_NESTING, maxNesting, DEEPEST);
        check(SITE_MAX_BYTES, siteMaxBytes, Long.MAX_VALUE / 2);
        check(SITE_MAX_FILES, siteMaxFiles, MOST);
    }

    /** The most bytes, or characters, of a text that usually has no more than these. */
    public int bytes(int usual) {
        return maxBytes == null ? usual : maxBytes;
    }

    /** The most entries of what usually has no more than these. */
    public int entries(int usual) {
        return maxEntries == null ? usual : maxEntries;
    }

    /** The deepest nesting of what is usually no deeper than this. */
    public int nesting(int usual) {
        return maxNesting == null ? usual : maxNesting;
    }

    /** The most bytes of a zip that usually has no more than these. */
    public long siteBytes(long usual) {
        return siteMaxBytes == null ? usual : siteMaxBytes;
    }

    /** The most files of a site that usually has no more than these. */
    public int siteFiles(int usual) {
        return siteMaxFiles == null ? usual : siteMaxFiles;
    }

    private static void check(String setting, @Nullable Number value, long most) {
        if (value != null && (value.longValue() < 1 || value.longValue() > most)) {
            throw new IllegalArgumentException(
                    "%s is %d; set it to a whole number from 1 to %,d, without commas."
                            .formatted(setting, value.longValue(), most));
        }
    }
}
