package org.offprint.exchange.jekyll;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Sites in miniature, as folders and zipped as GitHub hands them out. */
final class SiteFixtures {

    private SiteFixtures() {}

    /** The folder of a site. */
    static Path folder(String name) {
        try {
            return Path.of(SiteFixtures.class.getResource(name + "/_config.yml").toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A copy that may be changed. */
    static Path copy(String name, Path to) throws IOException {
        Path from = folder(name);
        for (Path file : files(from)) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
        return to;
    }

    /** The site in a zip, below one folder, as that of a branch is. */
    static Path zipped(String name, Path zip) throws IOException {
        Path from = folder(name);
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream zipped = new ZipOutputStream(out)) {
            for (Path file : files(from)) {
                zipped.putNextEntry(
                        new ZipEntry("annlattice.github.io-master/" + from.relativize(file)));
                Files.copy(file, zipped);
                zipped.closeEntry();
            }
        }
        return zip;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
