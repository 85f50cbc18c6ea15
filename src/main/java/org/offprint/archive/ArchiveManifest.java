package org.offprint.archive;

import java.util.List;

/**
 * What an archive says of itself.
 *
 * @param format {@value #FORMAT}, which tells an archive from any other zip
 * @param formatVersion how files and rows stand in it
 * @param schema the newest change of the database's form that its rows know; rows of an older one
 *     are changed as an older database would be
 * @param offprint the version that wrote it
 * @param made when, in UTC
 * @param starter whether it holds the starter as it came, untouched
 * @param count how many files it has, without this one
 * @param missing files that rows name and that were missing from the disk
 * @param files all files but this one, in the order of the archive
 */
record ArchiveManifest(
        String format,
        int formatVersion,
        int schema,
        String offprint,
        String made,
        boolean starter,
        int count,
        List<String> missing,
        List<Entry> files) {

    static final String FILE = "manifest.json";
    static final String FORMAT = "offprint-archive";
    static final int FORMAT_VERSION = 1;

    ArchiveManifest {
        missing = List.copyOf(missing);
        files = List.copyOf(files);
    }

    /**
     * One file.
     *
     * @param name its path in the archive
     * @param sha256 of its content, in hexadecimal digits
     */
    record Entry(String name, long bytes, String sha256) {}
}
