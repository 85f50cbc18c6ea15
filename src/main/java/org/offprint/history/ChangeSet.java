package org.offprint.history;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Changes that were made together, and are taken back together.
 *
 * @param by who made them; null for the command line
 * @param undoes the changes that these take back, or, where these make changes again, the ones that
 *     had taken them back; null for others
 * @param count how many things were changed
 * @param label what the first of them was called
 */
public record ChangeSet(
        UUID id,
        Instant at,
        @Nullable String by,
        Way way,
        @Nullable UUID undoes,
        int count,
        String label) {}
