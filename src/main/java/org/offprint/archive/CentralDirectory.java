package org.offprint.archive;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What the Java library does not tell of the files in a zip: whether one is a symbolic link. Read
 * from the directory at the end (APPNOTE 4.3.12), which the library has found sound before.
 */
final class CentralDirectory {

    private static final int ENTRY = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int ENTRY_BYTES = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int UNIX = 3;
    private static final int KIND_OF_FILE = 0xF000;
    private static final int PLAIN_FILE = 0x8000;
    private static final int FOLDER = 0x4000;

    private CentralDirectory() {}

    /**
     * Makes sure that all is plain files and folders.
     *
     * @throws RefusedArchiveException if something is a link or a device
     */
    static void requirePlainFiles(Path zip) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(zip.toFile(), "r")) {
            long end = file.length();
            int length = (int) Math.min(end, END_BYTES + LONGEST_COMMENT);
            ByteBuffer tail = read(file, end - length, length);
            int at = length - END_BYTES;
            while (at >= 0 && tail.getInt(at) != END) {
                at--;
            }
            if (at < 0) {
                throw new IOException("its end is missing");
            }
            long from = Integer.toUnsignedLong(tail.getInt(at + 16));
            long bytes = Integer.toUnsignedLong(tail.getInt(at + 12));
            long endAt = end - length + at;
            if (from + bytes <= endAt && bytes <= ArchiveLimits.MOST_DIRECTORY_BYTES) {
                check(read(file, endAt - bytes, (int) bytes));
            } else {
                throw new RefusedArchiveException(
                        "The archive has more files or is larger than a plain zip can be.");
            }
        }
    }

    private static void check(ByteBuffer directory) {
        int at = 0;
        while (at + ENTRY_BYTES <= directory.limit() && directory.getInt(at) == ENTRY) {
            int name = Short.toUnsignedInt(directory.getShort(at + 28));
            int extra = Short.toUnsignedInt(directory.getShort(at + 30));
            int comment = Short.toUnsignedInt(directory.getShort(at + 32));
            int system = directory.get(at + 5);
            int kind = (directory.getInt(at + 38) >>> 16) & KIND_OF_FILE;
            if (system == UNIX && kind != 0 && kind != PLAIN_FILE && kind != FOLDER) {
                byte[] spelled = new byte[Math.min(name, directory.limit() - at - ENTRY_BYTES)];
                directory.get(at + ENTRY_BYTES, spelled);
                throw new RefusedArchiveException(
                        "“%s” is a link, not a file."
                                .formatted(
                                        EntryNames.shown(
                                                new String(spelled, StandardCharsets.UTF_8))));
            }
            at += ENTRY_BYTES + name + extra + comment;
        }
    }

    private static ByteBuffer read(RandomAccessFile file, long from, int length)
            throws IOException {
        byte[] bytes = new byte[length];
        file.seek(from);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
