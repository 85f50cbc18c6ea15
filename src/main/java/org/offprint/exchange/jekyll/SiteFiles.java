package org.offprint.exchange.jekyll;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.offprint.exchange.ReadProblem;
import org.offprint.settings.ImportLimits;

/**
 * The files of a site, from a folder or a zip. Folders that hold no content of the owner's ({@code
 * _site}, {@code node_modules}, {@code .git} and their like) are not looked into, and nothing is
 * ever written by a name that stands in a zip.
 */
public interface SiteFiles extends Closeable {

    /** The files by their paths, in the alphabetical order of these. */
    List<SiteFile> list();

    /** The file at a path; empty if there is none. */
    Optional<SiteFile> find(String path);

    /**
     * Opens a file.
     *
     * @throws IOException with a sentence for the person if it cannot be read; reading on throws
     *     one, too, where the content is damaged or larger than it says
     */
    InputStream open(SiteFile file) throws IOException;

    /** What was left out of the list, and why. */
    List<ReadProblem> problems();

    @Override
    void close() throws IOException;

    /**
     * The files of a folder or a zip; one that is neither, or that is damaged, has no file and a
     * problem.
     */
    static SiteFiles of(Path source, ImportLimits limits) {
        SiteLimits site = SiteLimits.of(limits);
        return Files.isDirectory(source) ? SiteFolder.of(source, site) : SiteZip.of(source, site);
    }
}
