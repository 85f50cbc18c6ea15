package org.offprint.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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

    /** What files are called here, those made of others too. */
    static final Pattern NAME =
            Pattern.compile(
                    "[a-z0-9]{32}(-[0-9]{3,4})?\\.(jpg|png|pdf|txt|md|bib|csv|ipynb|zip|tar\\.gz)");

    private final Path folder;

    MediaFiles(DataFolder data) {
        this.folder = data.resolve("media");
    }

    /** Stores a file and returns its name. */
    String store(byte[] bytes, String ending) throws IOException {
        try (Incoming incoming = receive(new ByteArrayInputStream(bytes), bytes.length)) {
            return keep(incoming, ending);
        }
    }

    /**
     * Writes an upload to the disk, where it can be looked at; closing it throws it away unless it
     * was kept.
     *
     * @param most bytes to read; {@link Incoming#isTooLarge} tells whether there are more
     */
    Incoming receive(InputStream upload, long most) throws IOException {
        Files.createDirectories(folder);
        return Incoming.write(upload, most, Files.createTempFile(folder, "upload", ".next"));
    }

    /** Stores a file that is made of another one, under a name that says so. */
    void storeAs(String name, byte[] bytes) throws IOException {
        try (Incoming incoming = receive(new ByteArrayInputStream(bytes), bytes.length)) {
            keepAs(name, incoming);
        }
    }

    /** Gives an upload its name for ever, made of its content, and returns it. */
    String keep(Incoming incoming, String ending) throws IOException {
        String name = incoming.hash().substring(0, 32) + ending;
        keepAs(name, incoming);
        return name;
    }

    /** Gives a file the name that it had elsewhere, in place of one that may be damaged. */
    void replace(String name, Incoming incoming) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file) || Files.mismatch(file, incoming.file()) >= 0) {
            Files.move(
                    incoming.file(),
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            forceFolder();
        }
    }

    private void keepAs(String name, Incoming incoming) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            Files.move(incoming.file(), file, StandardCopyOption.ATOMIC_MOVE);
            forceFolder();
        }
    }

    /** A stored file; empty if there is none of this name or it is no name of ours. */
    Optional<Path> find(String name) {
        return Optional.of(name)
                .filter(n -> NAME.matcher(n).matches())
                .map(folder::resolve)
                .filter(Files::isRegularFile);
    }

    private void forceFolder() {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Not every system lets a folder be opened; the file itself is on the disk.
        }
    }
}
