package org.offprint.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.offprint.storage.OwnerOnly;

/**
 * An archive on the disk: it is there whole or as it was before, and only its owner may read it.
 */
public final class ArchiveFile {

    private ArchiveFile() {}

    /**
     * Writes the site into a file, in place of what it held.
     *
     * @return what {@link SiteArchive#write} says
     * @throws IOException if the file cannot be written; then it is as it was
     */
    public static List<String> write(Path file, SiteArchive archive) throws IOException {
        Path target = file.toAbsolutePath();
        Path next =
                Files.createTempFile(target.getParent(), target.getFileName().toString(), ".next");
        try {
            OwnerOnly.protect(next);
            List<String> missing;
            try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE);
                    OutputStream out =
                            new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
                missing = archive.write(out);
                out.flush();
                channel.force(true);
            }
            Files.move(
                    next,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            return missing;
        } finally {
            Files.deleteIfExists(next);
        }
    }
}
