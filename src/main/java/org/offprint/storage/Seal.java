package org.offprint.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The checksum of the database file as it was when Offprint last closed it, in {@code
 * offprint.sha256} beside it. H2 falls back to an older state where the end of its file is missing;
 * the seal tells that state from the last one. A process that was killed leaves no seal.
 */
final class Seal {

    private final Path file;

    Seal(DataFolder folder) {
        this.file = folder.resolve("offprint.sha256");
    }

    Path file() {
        return file;
    }

    /** Whether the database is not the one that was sealed; false where there is no seal. */
    boolean isBrokenBy(Path database) throws IOException {
        return Files.exists(file) && !Files.readString(file).strip().startsWith(checksum(database));
    }

    /** Takes the seal away, for the database is about to be written. */
    void lift() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Seals a closed database, in the format of {@code sha256sum}. */
    void set(Path database) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.writeString(
                next,
                checksum(database) + "  " + database.getFileName() + "\n",
                StandardCharsets.UTF_8);
        OwnerOnly.protect(next);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String checksum(Path database) throws IOException {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(database), sha256)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
