package org.offprint.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.offprint.storage.DataFolder;
import org.springframework.stereotype.Component;

/**
 * The folder {@code media} in the data folder. A file is named after its content, so it is written
 * once and never changed; it is whole and on the disk before its name is known.
 */
@Component
class MediaFiles {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]{32}\\.(jpg|png)");

    private final Path folder;

    MediaFiles(DataFolder data) {
        this.folder = data.resolve("media");
    }

    /** Stores a file and returns its name. */
    String store(byte[] bytes, String ending) throws IOException {
        String name = hash(bytes).substring(0, 32) + ending;
        Files.createDirectories(folder);
        Path file = folder.resolve(name);
        if (Files.exists(file)) {
            return name;
        }
        Path next = Files.createTempFile(folder, "upload", ".next");
        try {
            write(next, bytes);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
            forceFolder();
        } finally {
            Files.deleteIfExists(next);
        }
        return name;
    }

    /** A stored file; empty if there is none of this name or it is no name of ours. */
    Optional<Path> find(String name) {
        return Optional.of(name)
                .filter(n -> NAME.matcher(n).matches())
                .map(folder::resolve)
                .filter(Files::isRegularFile);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private void forceFolder() {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Not every system lets a folder be opened; the file itself is on the disk.
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
