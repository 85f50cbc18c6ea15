package org.offprint.archive;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

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

    /** What the first Offprint that wrote archives had. */
    static final int OLDEST_SCHEMA = 10;

    ArchiveManifest {
        missing = List.copyOf(missing);
        files = List.copyOf(files);
    }

    /**
     * Looks first at what kind of file this is and whether this Offprint knows its form, because
     * the rest of an unknown form means nothing.
     *
     * @throws RefusedArchiveException if it is a foreign, older or newer form
     */
    static void requireKnown(byte[] json) {
        JsonNode manifest;
        try {
            manifest = ArchiveJson.MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new RefusedArchiveException(
                    "“%s” cannot be read: %s.".formatted(FILE, e.getOriginalMessage()), e);
        }
        if (!FORMAT.equals(manifest.path("format").asString(""))) {
            throw new RefusedArchiveException(
                    "“%s” does not say that it is an archive of Offprint’s.".formatted(FILE));
        }
        int version = manifest.path("formatVersion").asInt(-1);
        if (version != FORMAT_VERSION) {
            throw new RefusedArchiveException(
                    "The archive has the form %d, %s; this Offprint reads form %d."
                            .formatted(
                                    version,
                                    version > FORMAT_VERSION
                                            ? "that of a newer Offprint"
                                            : "which no Offprint wrote",
                                    FORMAT_VERSION));
        }
    }

    /**
     * One file.
     *
     * @param name its path in the archive
     * @param sha256 of its content, in hexadecimal digits
     */
    record Entry(String name, long bytes, String sha256) {}
}
