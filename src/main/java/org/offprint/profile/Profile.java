package org.offprint.profile;

import java.time.Instant;

/**
 * The profile as it is stored.
 *
 * @param version counts the changes since the database was made; 0 is a profile that nobody changed
 * @param changedAt when it was last changed
 */
public record Profile(long version, Instant changedAt, ProfileData data) {

    /** The same profile with other content, not stored. */
    public Profile with(ProfileData other) {
        return new Profile(version, changedAt, other);
    }

    /** Whether it is still the one that the database came with. */
    public boolean isUntouched() {
        return version == 0;
    }
}
