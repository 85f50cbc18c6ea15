package org.offprint.exchange.jekyll;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.exchange.ReadProblem;

/**
 * A site in a folder. Links to folders are not followed, links to files only where these lie in the
 * folder, too; what is no plain file is not opened.
 */
final class SiteFolder implements SiteFiles {

    private final Path real;
    private final ListedFiles.Rooted<Path> files;
    private final List<ReadProblem> problems;

    private SiteFolder(Path real, ListedFiles.Rooted<Path> files, List<ReadProblem> problems) {
        this.real = real;
        this.files = files;
        this.problems = List.copyOf(problems);
    }

    static SiteFolder of(Path folder, SiteLimits limits) {
        ListedFiles<Path> listed = new ListedFiles<>(limits.files());
        try {
            Path real = folder.toRealPath();
            Files.walkFileTree(real, new Walk(real, listed));
            return new SiteFolder(real, listed.rooted(SiteFolder::size), listed.problems());
        } catch (ListedFiles.TooMuchException e) {
            return nothing(folder, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return nothing(
                    folder, "The folder %s cannot be read: %s.".formatted(folder, e.getMessage()));
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
        Path path = files.content(file);
        if (path == null || !isInside(path, real)) {
            throw new IOException("%s is gone.".formatted(file.path()));
        }
        return Files.newInputStream(path);
    }

    @Override
    public List<ReadProblem> problems() {
        return problems;
    }

    @Override
    public void close() {
        // A folder holds nothing open.
    }

    private static SiteFolder nothing(Path folder, String sentence) {
        return new SiteFolder(
                folder, ListedFiles.Rooted.nothing(), List.of(ReadProblem.ofFile(sentence)));
    }

    private static boolean isInside(Path path, Path real) throws IOException {
        return Files.isRegularFile(path) && path.toRealPath().startsWith(real);
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lists the plain files of a folder. */
    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path real;
        private final ListedFiles<Path> listed;
        private final List<String> parts = new ArrayList<>();

        Walk(Path real, ListedFiles<Path> listed) {
            this.real = real;
            this.listed = listed;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(real)) {
                return FileVisitResult.CONTINUE;
            }
            String name = String.valueOf(folder.getFileName());
            if (SitePaths.isSkipped(name)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            parts.add(name);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            if (!folder.equals(real)) {
                parts.removeLast();
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            String path = path(file);
            if (attributes.isSymbolicLink()) {
                link(file, path);
            } else if (attributes.isRegularFile()) {
                listed.add(path, file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            listed.refuse("%s cannot be read and was left out.", SitePaths.shown(path(file)));
            return FileVisitResult.CONTINUE;
        }

        private void link(Path file, String path) throws IOException {
            if (SitePaths.leadsThroughSkipped(path)) {
                return;
            }
            boolean inside;
            try {
                inside = isInside(file, real);
            } catch (IOException e) {
                inside = false;
            }
            if (inside && Files.isRegularFile(file)) {
                listed.add(path, file);
            } else {
                listed.refuse(
                        "%s is a link that leads to a folder, out of the site or nowhere; it was not followed. Put the file itself there.",
                        SitePaths.shown(path));
            }
        }

        private String path(Path file) {
            String folder = parts.isEmpty() ? "" : String.join("/", parts) + "/";
            return folder + file.getFileName();
        }
    }
}
