package org.offprint.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the files of an archive one after the other and remembers their checksums. */
final class ArchiveZip implements AutoCloseable {

    /** The first moment that a zip knows: the time of a file must not tell two archives apart. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final List<ArchiveManifest.Entry> written = new ArrayList<>();

    ArchiveZip(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    /** Writes a file's content. */
    @FunctionalInterface
    interface Content {

        void write(OutputStream out) throws IOException;
    }

    /** Adds a file whose content becomes smaller when it is compressed. */
    void addText(String name, Content content) throws IOException {
        add(name, Deflater.DEFAULT_COMPRESSION, content);
    }

    /** Adds a file whose content is compressed already. */
    void addBytes(String name, Content content) throws IOException {
        add(name, Deflater.NO_COMPRESSION, content);
    }

    /** What was added until now. */
    List<ArchiveManifest.Entry> written() {
        return List.copyOf(written);
    }

    private void add(String name, int level, Content content) throws IOException {
        zip.setLevel(level);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        var counted = new Counted(zip, sha256());
        content.write(counted);
        counted.flush();
        zip.closeEntry();
        written.add(
                new ArchiveManifest.Entry(
                        name,
                        counted.bytes,
                        HexFormat.of().formatHex(counted.getMessageDigest().digest())));
    }

    @Override
    public void close() throws IOException {
        zip.finish();
        zip.flush();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    /** Counts and hashes; closing it leaves the zip open for the next file. */
    private static final class Counted extends DigestOutputStream {

        private long bytes;

        Counted(OutputStream out, MessageDigest digest) {
            super(new Open(out), digest);
        }

        @Override
        public void write(int b) throws IOException {
            super.write(b);
            bytes++;
        }

        @Override
        public void write(byte[] block, int from, int length) throws IOException {
            super.write(block, from, length);
            bytes += length;
        }
    }

    private static final class Open extends FilterOutputStream {

        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] block, int from, int length) throws IOException {
            out.write(block, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
