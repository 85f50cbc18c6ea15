package org.offprint.history;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of one thing.
 *
 * @param id grows with time
 * @param set the changes that were made together with it
 * @param by who made it; null for the command line
 * @param kind what kind of thing, as {@link Recorded#name} says it
 * @param entry the id of the thing
 * @param label what it was called
 */
public record PastChange(
        long id,
        UUID set,
        Instant at,
        @Nullable String by,
        Way way,
        What what,
        String kind,
        String entry,
        String label) {

    /** What was done. */
    public enum What {
        ADDED,
        CHANGED,
        DELETED
    }
}
