package org.offprint.media;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * An upload that is whole and on the disk but has no name yet. Closing removes the file, if it was
 * not kept.
 *
 * @param hash SHA-256 of the content in hexadecimal digits
 * @param isTooLarge whether the upload went on behind the last byte that was read
 */
record Incoming(Path file, long bytes, String hash, boolean isTooLarge) implements Closeable {

    private static final int BLOCK = 64 << 10;

    static Incoming write(InputStream upload, long most, Path file) throws IOException {
        try {
            return copy(upload, most, file);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static Incoming copy(InputStream upload, long most, Path file) throws IOException {
        MessageDigest digest = sha256();
        long bytes = 0;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            byte[] block = new byte[BLOCK];
            int read;
            while (bytes <= most && (read = upload.readNBytes(block, 0, BLOCK)) > 0) {
                digest.update(block, 0, read);
                ByteBuffer rest = ByteBuffer.wrap(block, 0, read);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                bytes += read;
            }
            channel.force(true);
        }
        return new Incoming(file, bytes, HexFormat.of().formatHex(digest.digest()), bytes > most);
    }

    /** At most so many of the first bytes. */
    byte[] start(int length) throws IOException {
        return read(0, length);
    }

    /** At most so many of the last bytes. */
    byte[] end(int length) throws IOException {
        return read(Math.max(0, bytes - length), length);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    private byte[] read(long from, int length) throws IOException {
        try (InputStream input = Files.newInputStream(file)) {
            input.skipNBytes(from);
            return input.readNBytes(length);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
