package org.offprint.exchange.jekyll;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jspecify.annotations.Nullable;

/**
 * A file of a zip while it is unpacked: never longer than it says, and what comes at its end has to
 * fit its checksum.
 */
final class UnpackedFile extends FilterInputStream {

    /** Hears how much was unpacked. */
    @FunctionalInterface
    interface Counter {

        void count(int bytes) throws IOException;
    }

    private final CRC32 crc = new CRC32();
    private final ZipArchiveEntry entry;
    private final String path;
    private final Counter counter;
    private long read;

    UnpackedFile(InputStream packed, ZipArchiveEntry entry, String path, Counter counter) {
        super(packed);
        this.entry = entry;
        this.path = path;
        this.counter = counter;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] block, int offset, int length) throws IOException {
        int count;
        try {
            count = super.read(block, offset, length);
        } catch (IOException | RuntimeException e) {
            throw damaged(e);
        }
        if (count < 0) {
            if (read != entry.getSize()
                    || entry.getCrc() >= 0 && entry.getCrc() != crc.getValue()) {
                throw damaged(null);
            }
            return count;
        }
        read += count;
        if (read > entry.getSize()) {
            throw new IOException(
                    "%s is larger than the zip says; it was not read.".formatted(path));
        }
        counter.count(count);
        crc.update(block, offset, count);
        return count;
    }

    @Override
    public long skip(long bytes) throws IOException {
        return readNBytes((int) Math.min(bytes, 8192)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private IOException damaged(@Nullable Exception cause) {
        return new IOException(
                "%s is damaged in the zip and was not read; pack it anew.".formatted(path), cause);
    }
}
