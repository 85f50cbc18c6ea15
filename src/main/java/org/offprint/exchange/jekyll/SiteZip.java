package org.offprint.exchange.jekyll;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.offprint.exchange.ReadProblem;
import org.offprint.settings.ImportLimits;

/**
 * A site in a zip. It is never unpacked to the disk; only what is asked for is read, and of all
 * files together no more than a limit.
 */
final class SiteZip implements SiteFiles {

    private static final long SMALL = 10L << 20;

    private final @Nullable ZipFile zip;
    private final ListedFiles.Rooted<ZipArchiveEntry> files;
    private final List<ReadProblem> problems;
    private final SiteLimits limits;
    private long unpacked;

    private SiteZip(
            @Nullable ZipFile zip,
            ListedFiles.Rooted<ZipArchiveEntry> files,
            List<ReadProblem> problems,
            SiteLimits limits) {
        this.zip = zip;
        this.files = files;
        this.problems = List.copyOf(problems);
        this.limits = limits;
    }

    static SiteZip of(Path file, SiteLimits limits) {
        String name = String.valueOf(file.getFileName());
        ZipFile zip = null;
        try {
            ZipEnd.check(file, limits);
            zip = ZipFile.builder().setPath(file).setIgnoreLocalFileHeader(true).get();
            ListedFiles<ZipArchiveEntry> listed = list(zip, limits);
            return new SiteZip(
                    zip, listed.rooted(ZipArchiveEntry::getSize), listed.problems(), limits);
        } catch (ListedFiles.TooMuchException e) {
            return nothing(zip, String.valueOf(e.getMessage()), limits);
        } catch (IOException | IllegalArgumentException e) {
            return nothing(
                    zip,
                    Files.exists(file)
                            ? "%s is no whole zip file, so nothing of it was read; pack it anew. (%s)"
                                    .formatted(name, e.getMessage())
                            : "There is no file %s; check its path.".formatted(file),
                    limits);
        }
    }

    @Override
    public List<SiteFile> list() {
        return files.files();
    }

    @Override
    public Optional<SiteFile> find(String path) {
        return files.find(path);
    }

    @Override
    public InputStream open(SiteFile file) throws IOException {
        ZipArchiveEntry entry = files.content(file);
        if (entry == null || zip == null) {
            throw new IOException("%s is not in the zip.".formatted(file.path()));
        }
        if (entry.getSize() > SMALL
                && entry.getSize() / limits.ratio() > entry.getCompressedSize()) {
            throw new IOException(
                    "%s says that it unpacks to more than %d times its size, as no picture or text does; it was not read."
                            .formatted(file.path(), limits.ratio()));
        }
        return new UnpackedFile(zip.getInputStream(entry), entry, file.path(), this::count);
    }

    @Override
    public List<ReadProblem> problems() {
        return problems;
    }

    @Override
    public void close() throws IOException {
        if (zip != null) {
            zip.close();
        }
    }

    private void count(int bytes) throws IOException {
        unpacked += bytes;
        if (unpacked > limits.unpackedBytes()) {
            throw new IOException(
                    "The zip unpacks to more than %,d bytes, twice what a zip may have; the rest was not read. Set %s higher."
                            .formatted(limits.unpackedBytes(), ImportLimits.SITE_MAX_BYTES));
        }
    }

    private static ListedFiles<ZipArchiveEntry> list(ZipFile zip, SiteLimits limits) {
        ListedFiles<ZipArchiveEntry> listed = new ListedFiles<>(limits.files());
        Enumeration<ZipArchiveEntry> entries = zip.getEntriesInPhysicalOrder();
        while (entries.hasMoreElements()) {
            ZipArchiveEntry entry = entries.nextElement();
            String name = entry.getName().replaceFirst("^(\\./)+", "");
            if (entry.isDirectory() || SitePaths.leadsThroughSkipped(name)) {
                continue;
            }
            if (entry.isUnixSymlink()) {
                listed.refuse(
                        "%s is a link to another file; it was not followed. Put the file itself there.",
                        SitePaths.shown(name));
            } else if (entry.getGeneralPurposeBit().usesEncryption()) {
                listed.refuse(
                        "%s is encrypted and was left out. Pack the zip without a password.",
                        SitePaths.shown(name));
            } else if (!zip.canReadEntryData(entry) || entry.getSize() < 0) {
                listed.refuse(
                        "%s is packed in a way that is not read. Pack the zip with the usual method.",
                        SitePaths.shown(name));
            } else {
                listed.add(name, entry);
            }
        }
        return listed;
    }

    private static SiteZip nothing(@Nullable ZipFile zip, String sentence, SiteLimits limits) {
        return new SiteZip(
                zip, ListedFiles.Rooted.nothing(), List.of(ReadProblem.ofFile(sentence)), limits);
    }
}
