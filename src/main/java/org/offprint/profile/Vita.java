package org.offprint.profile;

import java.time.Instant;

/**
 * The curriculum vitae as it is stored; papers, talks and teaching join it only on its page.
 *
 * @param version counts its changes; a save with an older one is refused
 * @param changedAt when it was last changed
 */
public record Vita(long version, Instant changedAt, VitaData data) {}
