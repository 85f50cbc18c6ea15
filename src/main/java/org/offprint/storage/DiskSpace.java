package org.offprint.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.offprint.common.NotSavedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the disk of the data folder has room for one more write. Whoever writes files there asks
 * too, before the first byte.
 */
public final class DiskSpace {

    /** What a start needs to be free: enough to end orderly, and some changes more. */
    static final long LEAST_TO_START = 8L << 20;

    private static final Logger log = LoggerFactory.getLogger(DiskSpace.class);

    /** Enough for the largest import, and for H2 to write its chunks anew behind it. */
    private static final long LEAST_TO_WRITE = 6L << 20;

    private final Path folder;
    private final Meter free;

    DiskSpace(Path folder) {
        this(folder, () -> Files.getFileStore(folder).getUsableSpace());
    }

    DiskSpace(Path folder, Meter free) {
        this.folder = folder;
        this.free = free;
    }

    /**
     * Makes sure that there is room.
     *
     * @throws NotSavedException if there is none
     */
    public void require() {
        long bytes;
        try {
            bytes = free.bytes();
        } catch (IOException e) {
            // Not to know is no reason to refuse: the write itself will tell.
            log.debug("The free space of {} is unknown", folder, e);
            return;
        }
        if (bytes < LEAST_TO_WRITE) {
            log.error(
                    "The disk of {} is full ({} KB free): nothing can be saved",
                    folder,
                    bytes >> 10);
            throw new NotSavedException(
                    "Nothing was saved: the disk of the server is full. Free some space there and save again.");
        }
    }

    /** Tells how many bytes are free. */
    @FunctionalInterface
    interface Meter {
        long bytes() throws IOException;
    }
}
