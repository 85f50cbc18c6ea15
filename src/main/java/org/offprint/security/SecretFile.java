package org.offprint.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.UserPrincipal;
import org.offprint.storage.OwnerOnly;

/** A small file that only the user who runs Offprint can read. */
final class SecretFile {

    private SecretFile() {}

    /** Writes it whole or not at all; at no moment may another user read it. */
    static void write(Path file, String text) throws IOException {
        Path folder = file.resolveSibling(".").toAbsolutePath().normalize();
        // A temporary file is made with mode 0600 from its first moment.
        Path next = Files.createTempFile(folder, "secret", null);
        try {
            Files.writeString(next, text);
            OwnerOnly.protect(next);
            giveToOwnerOf(folder, next);
            Files.move(
                    next,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(next);
        }
    }

    /** An administrator of the machine may write for the user who runs the server. */
    private static void giveToOwnerOf(Path folder, Path file) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            UserPrincipal owner = Files.getOwner(folder);
            if (!owner.equals(Files.getOwner(file))) {
                Files.setOwner(file, owner);
            }
        }
    }
}
