package org.offprint.media;

import java.util.UUID;

/** The lasting name of an upload inside Offprint. */
public record FileId(UUID value) {

    /** A new id that nothing else has. */
    public static FileId random() {
        return new FileId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
