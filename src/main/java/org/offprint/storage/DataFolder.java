package org.offprint.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The folder of everything that must be kept, held by this process alone as long as it is open. The
 * folder is readable by its owner only.
 */
public final class DataFolder implements AutoCloseable {

    private static final Set<PosixFilePermission> OWNER_ONLY =
            PosixFilePermissions.fromString("rwx------");

    private final Path path;
    private final FileChannel lockFile;
    private final FileLock lock;
    private final InstanceMarker marker;

    private DataFolder(Path path, FileChannel lockFile, FileLock lock, InstanceMarker marker) {
        this.path = path;
        this.lockFile = lockFile;
        this.lock = lock;
        this.marker = marker;
    }

    /**
     * Opens the folder, making it where it is missing.
     *
     * @throws CannotStartException if it cannot be made or written, is full, or is in use by
     *     another process
     */
    public static DataFolder open(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        create(path);
        FileChannel lockFile = lockFile(path);
        try {
            FileLock lock = lock(path, lockFile);
            try {
                requireSpace(path);
                return new DataFolder(path, lockFile, lock, InstanceMarker.read(path));
            } catch (RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            closeQuietly(lockFile);
            if (e instanceof CannotStartException cannotStart) {
                throw cannotStart;
            }
            throw unwritable(path, e);
        }
    }

    /** Whether the folder has a database and no process holds it; nothing is made or changed. */
    public static boolean isAtHand(Path folder) {
        return Files.exists(folder.resolve(Database.FILE)) && !isHeld(folder);
    }

    /** Whether another process has the folder open; nothing is made or changed. */
    public static boolean isHeld(Path folder) {
        Path held = folder.resolve("lock");
        if (!Files.exists(held)) {
            return false;
        }
        try (FileChannel lockFile = FileChannel.open(held, StandardOpenOption.WRITE);
                FileLock lock = lockFile.tryLock()) {
            return lock == null;
        } catch (IOException | OverlappingFileLockException e) {
            return true;
        }
    }

    /** The folder itself, absolute. */
    public Path path() {
        return path;
    }

    /** A file or folder in it. */
    public Path resolve(String name) {
        return path.resolve(name);
    }

    /** What is remembered beside the database about this installation. */
    public InstanceMarker marker() {
        return marker;
    }

    /** Lets another process have the folder. */
    @Override
    public void close() throws IOException {
        lock.close();
        lockFile.close();
    }

    private static void create(Path path) {
        if (Files.isDirectory(path)) {
            return;
        }
        try {
            Files.createDirectories(path);
            if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(path, OWNER_ONLY);
            }
        } catch (FileAlreadyExistsException e) {
            throw new CannotStartException(
                    "%s is a file, not a folder; set OFFPRINT_DATA to a folder.".formatted(path),
                    e);
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    private static FileChannel lockFile(Path path) {
        Path file = path.resolve("lock");
        try {
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            OwnerOnly.protect(file);
            return channel;
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    private static FileLock lock(Path path, FileChannel lockFile) throws IOException {
        @Nullable FileLock lock;
        try {
            lock = lockFile.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            throw new CannotStartException(
                    ("Another Offprint process is using the data folder %s; stop that one first, or"
                                    + " set OFFPRINT_DATA to another folder.")
                            .formatted(path));
        }
        return lock;
    }

    private static void requireSpace(Path path) throws IOException {
        long free = Files.getFileStore(path).getUsableSpace();
        if (free < DiskSpace.LEAST_TO_START) {
            throw new CannotStartException(
                    "The disk of the data folder %s is full (%,d KB free); free at least %,d MB and start again."
                            .formatted(path, free >> 10, DiskSpace.LEAST_TO_START >> 20));
        }
        Path probe = Files.createTempFile(path, "probe", null);
        Files.delete(probe);
    }

    private static CannotStartException unwritable(Path path, Exception e) {
        String why =
                e instanceof AccessDeniedException
                        ? "this user may not write there"
                        : String.valueOf(e.getMessage());
        return new CannotStartException(
                "The data folder %s cannot be written (%s); give it to the user that runs Offprint, or set OFFPRINT_DATA to another folder."
                        .formatted(path, why),
                e);
    }

    private static void closeQuietly(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // The reason for not starting matters more than a channel that the exit closes anyway.
        }
    }
}
