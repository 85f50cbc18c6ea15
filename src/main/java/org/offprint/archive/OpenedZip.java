package org.offprint.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;

/**
 * A zip that was looked at with distrust: it has the files that its manifest names and no others,
 * each as long as it is said to be and with the checksum that it is said to have. Nothing of it was
 * written anywhere.
 */
final class OpenedZip implements AutoCloseable {

    private static final int MOST_MANIFEST_BYTES = 32 << 20;

    private final ZipFile zip;
    private final ArchiveManifest manifest;
    private final SequencedMap<String, ArchiveManifest.Entry> files = new LinkedHashMap<>();

    private OpenedZip(ZipFile zip) throws IOException {
        this.zip = zip;
        Map<String, ZipEntry> there = entries(zip);
        ZipEntry own = there.remove(ArchiveManifest.FILE);
        if (own == null) {
            throw new RefusedArchiveException(
                    "It has no %s, so it is no archive of Offprint’s."
                            .formatted(ArchiveManifest.FILE));
        }
        this.manifest = manifest(own);
        for (ArchiveManifest.Entry file : manifest.files()) {
            if (files.put(file.name(), file) != null) {
                throw new RefusedArchiveException(
                        "%s names “%s” twice."
                                .formatted(ArchiveManifest.FILE, EntryNames.shown(file.name())));
            }
        }
        requireSame(there);
        ArchiveLimitsCheck.of(manifest, there);
    }

    /**
     * Opens a zip.
     *
     * @throws RefusedArchiveException if it is no archive, damaged or made to do harm
     */
    static OpenedZip open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (NoSuchFileException e) {
            throw new RefusedArchiveException("There is no such file; check its path.", e);
        } catch (ZipException | IllegalArgumentException e) {
            throw new RefusedArchiveException(
                    "It is no zip file, or it is damaged or cut short (%s)."
                            .formatted(e.getMessage()),
                    e);
        }
        try {
            CentralDirectory.requirePlainFiles(file);
            OpenedZip opened = new OpenedZip(zip);
            opened.requireChecksums();
            return opened;
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    ArchiveManifest manifest() {
        return manifest;
    }

    /** The names of the files below a folder, without it, in alphabetical order. */
    TreeSet<String> below(String folder) {
        TreeSet<String> names = new TreeSet<>();
        for (String name : files.keySet()) {
            if (name.startsWith(folder)) {
                names.add(name.substring(folder.length()));
            }
        }
        return names;
    }

    /** How long a file is. */
    long bytes(String name) {
        return file(name).bytes();
    }

    /** The checksum of a file, in hexadecimal digits. */
    String checksum(String name) {
        return file(name).sha256();
    }

    /**
     * The content of a file.
     *
     * @throws RefusedArchiveException if there is none of this name
     */
    InputStream read(String name) throws IOException {
        return new Bounded(zip.getInputStream(zip.getEntry(name)), bytes(name));
    }

    private ArchiveManifest.Entry file(String name) {
        ArchiveManifest.Entry file = files.get(name);
        if (file == null) {
            throw new RefusedArchiveException("“%s” is missing.".formatted(name));
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static Map<String, ZipEntry> entries(ZipFile zip) {
        if (zip.size() > ArchiveLimits.MOST_FILES) {
            throw new RefusedArchiveException(
                    "It has %,d files; %,d is the most."
                            .formatted(zip.size(), ArchiveLimits.MOST_FILES));
        }
        EntryNames names = new EntryNames();
        Map<String, ZipEntry> entries = new LinkedHashMap<>();
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            if (names.isFile(entry.getName())) {
                entries.put(entry.getName(), entry);
            }
        }
        return entries;
    }

    private ArchiveManifest manifest(ZipEntry entry) throws IOException {
        byte[] json;
        try (InputStream in = zip.getInputStream(entry)) {
            json = in.readNBytes(MOST_MANIFEST_BYTES + 1);
        } catch (ZipException e) {
            throw damaged(ArchiveManifest.FILE, e);
        }
        if (json.length > MOST_MANIFEST_BYTES) {
            throw new RefusedArchiveException(
                    "“%s” is larger than %d MB."
                            .formatted(ArchiveManifest.FILE, MOST_MANIFEST_BYTES >> 20));
        }
        ArchiveManifest.requireKnown(json);
        try {
            return ArchiveJson.MAPPER.readValue(json, ArchiveManifest.class);
        } catch (JacksonException e) {
            throw new RefusedArchiveException(
                    "“%s” cannot be read: %s."
                            .formatted(ArchiveManifest.FILE, e.getOriginalMessage()),
                    e);
        }
    }

    private void requireSame(Map<String, ZipEntry> there) {
        for (String name : there.keySet()) {
            if (!files.containsKey(name)) {
                throw new RefusedArchiveException(
                        "“%s” is not named in %s.".formatted(name, ArchiveManifest.FILE));
            }
        }
        for (String name : files.keySet()) {
            if (!there.containsKey(name)) {
                throw new RefusedArchiveException(
                        "“%s” is named in %s and missing."
                                .formatted(EntryNames.shown(name), ArchiveManifest.FILE));
            }
        }
        if (manifest.count() != files.size()) {
            throw new RefusedArchiveException(
                    "%s counts %d files and names %d."
                            .formatted(ArchiveManifest.FILE, manifest.count(), files.size()));
        }
    }

    private void requireChecksums() throws IOException {
        for (ArchiveManifest.Entry file : files.values()) {
            MessageDigest digest = ArchiveZip.sha256();
            long bytes;
            try (InputStream in = new DigestInputStream(read(file.name()), digest)) {
                bytes = in.transferTo(OutputStream.nullOutputStream());
            } catch (ZipException e) {
                throw damaged(file.name(), e);
            }
            if (bytes != file.bytes()
                    || !HexFormat.of().formatHex(digest.digest()).equals(file.sha256())) {
                throw new RefusedArchiveException(
                        "“%s” is damaged: its checksum is another than %s says."
                                .formatted(file.name(), ArchiveManifest.FILE));
            }
        }
    }

    private static RefusedArchiveException damaged(String name, ZipException e) {
        return new RefusedArchiveException(
                "“%s” is damaged: %s.".formatted(name, e.getMessage()), e);
    }

    /** Ends with an error behind the last byte that there may be, whatever the zip says. */
    private static final class Bounded extends FilterInputStream {

        private long left;

        Bounded(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] block, int from, int length) throws IOException {
            int read = super.read(block, from, length);
            count(Math.max(0, read));
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void count(int read) throws ZipException {
            left -= read;
            if (left < 0) {
                throw new ZipException("it is longer than it is said to be");
            }
        }
    }
}
