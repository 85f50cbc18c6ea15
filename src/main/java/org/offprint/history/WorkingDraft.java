package org.offprint.history;

import java.time.Instant;

/**
 * What was written for an entry that visitors see, and is not published yet.
 *
 * @param kind what kind of thing, as {@link Recorded#name} says it
 * @param entry the id of the thing
 * @param version the version of the entry that it was written for
 * @param label what it would be called
 * @param keptAt when it was kept last
 * @param content the content of the entry, as {@link StateJson} writes it
 */
public record WorkingDraft(
        String kind, String entry, long version, String label, Instant keptAt, String content) {}
