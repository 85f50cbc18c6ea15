package org.offprint.entries;

import java.util.Optional;
import java.util.UUID;

/** The lasting name of an entry inside Offprint; made by us, never by the database. */
public record EntryId(UUID value) {

    /** A new id that nothing else has. */
    public static EntryId random() {
        return new EntryId(UUID.randomUUID());
    }

    /** Reads the text form of an id; empty if it is none. */
    public static Optional<EntryId> parse(String text) {
        try {
            return Optional.of(new EntryId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
