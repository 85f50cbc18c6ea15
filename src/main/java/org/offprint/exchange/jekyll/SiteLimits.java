package org.offprint.exchange.jekyll;

import org.offprint.settings.ImportLimits;

/**
 * How much a site may hold.
 *
 * @param zipBytes of a zip file as a whole
 * @param directoryBytes of a zip's list of files, which is kept in memory
 * @param files as many are looked at
 * @param textBytes of a page or a data file
 * @param bibliographyBytes of a BibTeX file
 * @param unpackedBytes of all that is read, unpacked
 * @param ratio as many times its packed size may a large file of a zip have
 * @param entries of each kind, such as talks
 * @param nesting of values of YAML within each other
 * @param problems as many are told
 */
record SiteLimits(
        long zipBytes,
        long directoryBytes,
        int files,
        int textBytes,
        int bibliographyBytes,
        long unpackedBytes,
        int ratio,
        int entries,
        int nesting,
        int problems) {

    static final SiteLimits USUAL =
            new SiteLimits(
                    2L << 30, 16L << 20, 50_000, 1 << 20, 20 << 20, 4L << 30, 100, 2_000, 30, 200);

    /** The usual limits, but for what the owner has set. */
    static SiteLimits of(ImportLimits set) {
        long zip = set.siteBytes(USUAL.zipBytes);
        int files = set.siteFiles(USUAL.files);
        return new SiteLimits(
                zip,
                USUAL.directoryBytes * Math.max(1, Math.ceilDiv(files, USUAL.files)),
                files,
                set.bytes(USUAL.textBytes),
                set.bytes(USUAL.bibliographyBytes),
                2 * zip,
                USUAL.ratio,
                set.entries(USUAL.entries),
                set.nesting(USUAL.nesting),
                USUAL.problems);
    }
}
