package org.offprint.exchange.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import org.offprint.exchange.jekyll.FoundSite;
import org.offprint.exchange.jekyll.SiteFiles;
import org.offprint.exchange.jekyll.SiteReader;
import org.offprint.settings.ImportLimits;

/**
 * The zip of a site as it was uploaded. It stays beside the files of the system, because it is read
 * again when it is imported, until it is closed.
 */
final class UploadedSite implements AutoCloseable {

    private final Path zip;
    private final SiteFiles files;
    private final FoundSite found;

    private UploadedSite(Path zip, SiteFiles files, FoundSite found) {
        this.zip = zip;
        this.files = files;
        this.found = found;
    }

    /** Receives a zip and reads it. */
    static UploadedSite receive(InputStream upload, LocalDate today, ImportLimits limits)
            throws IOException {
        Path zip = Files.createTempFile("offprint-site", ".zip");
        try {
            Files.copy(upload, zip, StandardCopyOption.REPLACE_EXISTING);
            SiteFiles files = SiteFiles.of(zip, limits);
            return new UploadedSite(zip, files, new SiteReader(today, limits).read(files));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(zip);
            throw e;
        }
    }

    SiteFiles files() {
        return files;
    }

    FoundSite found() {
        return found;
    }

    @Override
    public void close() {
        try {
            files.close();
            Files.deleteIfExists(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
