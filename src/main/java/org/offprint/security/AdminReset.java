package org.offprint.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.offprint.storage.CannotStartException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The way back in for whoever can write to the data folder. {@link #issue} leaves a one-time code
 * in {@code setup-code} and its hash, with the time when it dies, in {@code reset.json}; both are
 * mode 0600. A server finds the hash there at its next request for the console or the set-up, so it
 * may be running or be started later: it ends all sessions at once and opens {@code /setup} once,
 * where the code allows a new user name and password. Use, an hour, or a newer reset end the code.
 */
public final class AdminReset {

    /** How long a code lives. */
    static final Duration LIFE = Duration.ofHours(1);

    private static final Logger log = LoggerFactory.getLogger(AdminReset.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final Clock clock;

    /**
     * @param folder the data folder; it need not be locked
     */
    public AdminReset(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Makes a code; an earlier one is dead from then on.
     *
     * @throws CannotStartException if the folder is not Offprint's or cannot be written
     */
    public OneTimeCode issue() {
        if (!Files.exists(folder.resolve("instance.json"))) {
            throw new CannotStartException(
                    "%s is no data folder of Offprint; set OFFPRINT_DATA to the folder that the server uses."
                            .formatted(folder.toAbsolutePath()));
        }
        OneTimeCode code = OneTimeCode.random();
        Instant expires = clock.instant().plus(LIFE);
        try {
            SecretFile.write(codeFile(), code.text() + "\n");
            SecretFile.write(
                    resetFile(),
                    JSON.writeValueAsString(new Pending(code.hash(), expires.toString())) + "\n");
        } catch (IOException e) {
            throw new CannotStartException(
                    "The code cannot be written to %s (%s); run this as the user that runs Offprint."
                            .formatted(folder.toAbsolutePath(), e.getMessage()),
                    e);
        }
        return code;
    }

    /** The hash of the code that is waiting to be used; empty where there is none or it died. */
    Optional<String> pendingHash() {
        Path file = resetFile();
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            Pending pending = JSON.readValue(Files.readString(file), Pending.class);
            if (Instant.parse(pending.expires()).isAfter(clock.instant())) {
                return Optional.of(pending.hash());
            }
        } catch (IOException | JacksonException | DateTimeException e) {
            log.warn("{} is unreadable; make a new one with: admin reset", file, e);
            return Optional.empty();
        }
        discard();
        return Optional.empty();
    }

    /** Makes the waiting code unusable. */
    void discard() {
        try {
            Files.deleteIfExists(resetFile());
            Files.deleteIfExists(codeFile());
        } catch (IOException e) {
            throw new IllegalStateException("The used code cannot be deleted from the folder", e);
        }
    }

    /** Where a code lies for the person to read. */
    Path codeFile() {
        return folder.resolve("setup-code");
    }

    private Path resetFile() {
        return folder.resolve("reset.json");
    }

    private record Pending(String hash, String expires) {}
}
