package org.offprint.exchange.jekyll;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.offprint.settings.ImportLimits;

/**
 * The end of a zip, where it says how long the list of its files is (APPNOTE.TXT, 4.3.16). The list
 * is read into memory as a whole, so its length is looked at before.
 */
final class ZipEnd {

    private static final int SIGNATURE = 0x06054b50;
    private static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private ZipEnd() {}

    static void check(Path file, SiteLimits limits) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            if (size > limits.zipBytes()) {
                throw new ListedFiles.TooMuchException(
                        "The zip has %,d bytes; %,d are the most, so nothing of it was read. Import the folder by the command line instead, or set %s higher."
                                .formatted(size, limits.zipBytes(), ImportLimits.SITE_MAX_BYTES));
            }
            int tail = (int) Math.min(size, LENGTH + LONGEST_COMMENT);
            ByteBuffer end = ByteBuffer.allocate(tail).order(ByteOrder.LITTLE_ENDIAN);
            while (end.hasRemaining() && channel.read(end, size - tail + end.position()) > 0) {
                // A channel may give less than was asked for.
            }
            for (int at = tail - LENGTH; at >= 0; at--) {
                if (end.getInt(at) == SIGNATURE) {
                    long start = Integer.toUnsignedLong(end.getInt(at + 16));
                    if (size - start > limits.directoryBytes() + tail) {
                        throw new ListedFiles.TooMuchException(
                                "The zip lists too many files, so nothing of it was read. Take out what is not yours to keep, such as node_modules, or set %s higher than %,d."
                                        .formatted(ImportLimits.SITE_MAX_FILES, limits.files()));
                    }
                    return;
                }
            }
            throw new IOException("its end is missing");
        }
    }
}
