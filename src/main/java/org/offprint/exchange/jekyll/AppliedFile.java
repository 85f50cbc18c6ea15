package org.offprint.exchange.jekyll;

import org.jspecify.annotations.Nullable;
import org.offprint.media.LibraryFile;

/**
 * A file that an import put into the library.
 *
 * @param path its path on the old site
 * @param replaced the file that it took the place of, or null
 */
record AppliedFile(String path, LibraryFile added, @Nullable LibraryFile replaced) {

    /** Whether there was another at its address before. */
    boolean tookAddress() {
        return replaced != null && replaced.address().equals(added.address());
    }
}
