package org.offprint.archive;

import org.offprint.media.FileIntake;

/** How much an archive may hold; far more than a site has, and less than would do harm. */
final class ArchiveLimits {

    /** The most files; the directory of a zip counts no more either. */
    static final int MOST_FILES = 65_534;

    /** The most bytes of the directory at the end of the zip. */
    static final long MOST_DIRECTORY_BYTES = 32L << 20;

    /** The most bytes of one uploaded file. */
    static final long MOST_MEDIA_BYTES = FileIntake.MAX_BYTES;

    /** How many times larger than its compressed form a file may be, if it is large at all. */
    static final int MOST_RATIO = 200;

    /** Up to here nobody is harmed by whatever it is. */
    static final long SMALL = 1L << 20;

    /**
     * The most bytes of all texts together. Their rows are checked in memory, in which they take
     * about twice as much.
     */
    static final long MOST_TEXT_BYTES = Math.min(512L << 20, Runtime.getRuntime().maxMemory() / 4);

    private ArchiveLimits() {}
}
