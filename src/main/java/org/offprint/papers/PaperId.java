package org.offprint.papers;

import java.util.Optional;
import java.util.UUID;

/** The lasting name of a paper inside Offprint; made by us, never by the database. */
public record PaperId(UUID value) {

    /** A new id that nothing else has. */
    public static PaperId random() {
        return new PaperId(UUID.randomUUID());
    }

    /** Reads the text form of an id; empty if it is none. */
    public static Optional<PaperId> parse(String text) {
        try {
            return Optional.of(new PaperId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
