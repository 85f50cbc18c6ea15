package org.offprint.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What {@code instance.json} beside the database remembers: that a database was made here, and that
 * it was set up. A damaged H2 file can open as an empty database; without this file an Offprint on
 * such a folder would look new and hand its set-up to the next visitor.
 */
public final class InstanceMarker {

    private static final Pattern CREATED = Pattern.compile("\"created\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern SET_UP = Pattern.compile("\"setUp\"\\s*:\\s*\"([^\"]+)\"");

    private final Path file;
    private @Nullable String created;
    private @Nullable String setUp;

    private InstanceMarker(Path file, @Nullable String created, @Nullable String setUp) {
        this.file = file;
        this.created = created;
        this.setUp = setUp;
    }

    static InstanceMarker read(Path folder) {
        Path file = folder.resolve("instance.json");
        if (!Files.exists(file)) {
            return new InstanceMarker(file, null, null);
        }
        try {
            String json = Files.readString(file);
            String created = find(CREATED, json);
            if (created == null) {
                throw new CannotStartException(
                        "%s is damaged; restore it from a backup of the data folder."
                                .formatted(file));
            }
            return new InstanceMarker(file, created, find(SET_UP, json));
        } catch (IOException e) {
            throw new CannotStartException(
                    "%s cannot be read (%s); give it to the user that runs Offprint."
                            .formatted(file, e.getMessage()),
                    e);
        }
    }

    /** Whether a database was made in this folder, now or at an earlier start. */
    public synchronized boolean databaseCreated() {
        return created != null;
    }

    /** Whether this installation has had an administrator. */
    public synchronized boolean isSetUp() {
        return setUp != null;
    }

    /** Remembers that a database was made here. */
    synchronized void recordDatabase(Instant now) {
        if (created == null) {
            created = now.toString();
            write();
        }
    }

    /**
     * Remembers, on the disk before it returns, that an administrator exists; from then on a folder
     * without one is taken for damaged.
     */
    public synchronized void recordSetUp(Instant now) {
        if (setUp == null) {
            if (created == null) {
                created = now.toString();
            }
            setUp = now.toString();
            write();
        }
    }

    private void write() {
        StringBuilder json = new StringBuilder("{\n  \"created\": \"").append(created).append('"');
        if (setUp != null) {
            json.append(",\n  \"setUp\": \"").append(setUp).append('"');
        }
        json.append("\n}\n");
        Path next = file.resolveSibling("instance.json.next");
        try {
            Files.writeString(next, json, StandardCharsets.UTF_8);
            OwnerOnly.protect(next);
            force(next);
            Files.move(
                    next,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CannotStartException(
                    "%s cannot be written (%s); free space on its disk and check who owns it."
                            .formatted(file, e.getMessage()),
                    e);
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static @Nullable String find(Pattern pattern, String json) {
        Matcher matcher = pattern.matcher(json);
        return matcher.find() ? matcher.group(1) : null;
    }
}
