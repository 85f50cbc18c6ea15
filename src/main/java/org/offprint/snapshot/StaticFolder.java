package org.offprint.snapshot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a snapshot. The new one is made beside it and takes its place when it is whole, so
 * that a process that is killed leaves the old one. Only a folder that is empty or an earlier
 * snapshot is replaced; what a publisher such as Git keeps in it stays.
 */
final class StaticFolder implements AutoCloseable {

    /** Names all files of the snapshot, so that the next one knows which are not its own. */
    static final String MARK = ".offprint-snapshot";

    private static final Set<String> OF_PUBLISHERS =
            Set.of(".git", ".gitignore", ".gitattributes", ".github", "CNAME");

    private final Path folder;
    private final Path next;

    private StaticFolder(Path folder, Path next) {
        this.folder = folder;
        this.next = next;
    }

    /**
     * Begins a new snapshot.
     *
     * @throws IllegalArgumentException with a sentence if the folder holds something else
     * @throws IOException if nothing can be made beside it
     */
    static StaticFolder begin(Path wanted) throws IOException {
        Path folder = wanted.toAbsolutePath().normalize();
        Path name = folder.getFileName();
        if (name == null) {
            throw new IllegalArgumentException("%s is no folder to write to.".formatted(folder));
        }
        requireOurs(folder);
        Path next =
                folder.resolveSibling(
                        ".%s.next-%s"
                                .formatted(name, UUID.randomUUID().toString().substring(0, 8)));
        Files.createDirectories(next);
        return new StaticFolder(folder, next);
    }

    /** Where the new snapshot is made. */
    Path path() {
        return next;
    }

    /** Puts the new snapshot in the place of the old one. */
    void finish() throws IOException {
        Files.writeString(
                next.resolve(MARK),
                filesBelow(next).stream().collect(Collectors.joining("\n", "", "\n")),
                StandardCharsets.UTF_8);
        if (!Files.exists(folder)) {
            Files.move(next, folder, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        Path old = next.resolveSibling(next.getFileName().toString().replace(".next-", ".old-"));
        Files.move(folder, old, StandardCopyOption.ATOMIC_MOVE);
        Files.move(next, folder, StandardCopyOption.ATOMIC_MOVE);
        for (String name : OF_PUBLISHERS) {
            if (Files.exists(old.resolve(name)) && !Files.exists(folder.resolve(name))) {
                Files.move(old.resolve(name), folder.resolve(name));
            }
        }
        delete(old);
    }

    /** Takes away what was not finished. */
    @Override
    public void close() throws IOException {
        if (Files.exists(next)) {
            delete(next);
        }
    }

    private static void requireOurs(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("%s is a file, not a folder.".formatted(folder));
        }
        TreeSet<String> there = filesBelow(folder);
        if (there.isEmpty()) {
            return;
        }
        if (!there.contains(MARK)) {
            throw new IllegalArgumentException(
                    "%s is not empty and no earlier snapshot; choose another folder."
                            .formatted(folder));
        }
        there.remove(MARK);
        Files.readAllLines(folder.resolve(MARK)).forEach(there::remove);
        Optional<String> foreign = there.stream().findFirst();
        if (foreign.isPresent()) {
            throw new IllegalArgumentException(
                    "%s has the file “%s”, which no snapshot wrote; move it away first."
                            .formatted(folder, foreign.get()));
        }
    }

    /** All files but those of publishers. */
    private static TreeSet<String> filesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !Files.isDirectory(file))
                    .map(file -> folder.relativize(file))
                    .filter(file -> !OF_PUBLISHERS.contains(file.getName(0).toString()))
                    .map(file -> String.join("/", names(file)))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static List<String> names(Path file) {
        return Stream.iterate(0, i -> i < file.getNameCount(), i -> i + 1)
                .map(i -> file.getName(i).toString())
                .toList();
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path visited, @Nullable IOException problem) throws IOException {
                        Files.delete(visited);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
