package org.offprint.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that nobody but the user who runs Offprint may read (mode 0600). */
public final class OwnerOnly {

    private OwnerOnly() {}

    /**
     * Takes all rights to an existing file from group and others, where the file system knows them.
     *
     * @throws IOException if the file system refuses
     */
    public static void protect(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
