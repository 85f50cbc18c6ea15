package org.offprint.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.offprint.storage.CannotStartException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tokens for whoever can write to the data folder. {@link #issue} leaves the hash of a new one in a
 * file {@code token-ID.json} of mode 0600, so that it needs no database: the server may be running,
 * and takes the token in when it is used first, or be started later.
 */
public final class WaitingTokens {

    private static final Logger log = LoggerFactory.getLogger(WaitingTokens.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final Clock clock;

    /**
     * @param folder the data folder; it need not be locked
     */
    public WaitingTokens(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** A token that is not in the database yet. */
    record Waiting(PersonalToken token, String hash) {}

    /**
     * Makes a token that is good from now on.
     *
     * @throws IllegalArgumentException with a sentence for the person if the name is missing or too
     *     long
     * @throws CannotStartException if the folder is not Offprint's or cannot be written
     */
    public TokenSecret issue(String name) {
        PersonalToken token = PersonalToken.named(name, clock.instant());
        if (!Files.exists(folder.resolve("instance.json"))) {
            throw new CannotStartException(
                    "%s is no data folder of Offprint; set OFFPRINT_DATA to the folder that the server uses."
                            .formatted(folder.toAbsolutePath()));
        }
        TokenSecret secret = TokenSecret.random();
        try {
            SecretFile.write(
                    file(token.id()),
                    JSON.writeValueAsString(
                                    new Stored(
                                            token.name(), secret.hash(), token.madeAt().toString()))
                            + "\n");
        } catch (IOException e) {
            throw new CannotStartException(
                    "The token cannot be written to %s (%s); run this as the user that runs Offprint."
                            .formatted(folder.toAbsolutePath(), e.getMessage()),
                    e);
        }
        return secret;
    }

    /** Those that wait; a file that is none of ours is passed over. */
    List<Waiting> list() {
        List<Waiting> waiting = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "token-*.json")) {
            for (Path file : files) {
                read(file, waiting);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder cannot be read", e);
        }
        return waiting;
    }

    /** Takes a token from those that wait, if it is one. */
    void discard(UUID id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException("A token's file cannot be deleted", e);
        }
    }

    private void read(Path file, List<Waiting> waiting) {
        String name = file.getFileName().toString();
        try {
            UUID id = UUID.fromString(name.substring("token-".length(), name.lastIndexOf('.')));
            Stored stored = JSON.readValue(Files.readString(file), Stored.class);
            Instant madeAt = Instant.parse(stored.madeAt());
            if (!stored.hash().matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException("There is no hash in it.");
            }
            waiting.add(
                    new Waiting(new PersonalToken(id, stored.name(), madeAt, null), stored.hash()));
        } catch (IOException | JacksonException | DateTimeException | IllegalArgumentException e) {
            log.warn("{} is unreadable; make a new token with: admin token", file, e);
        }
    }

    private Path file(UUID id) {
        return folder.resolve("token-" + id + ".json");
    }

    private record Stored(String name, String hash, String madeAt) {

        Stored {
            if (hash == null || madeAt == null) {
                throw new IllegalArgumentException("Something is missing in it.");
            }
        }
    }
}
