package org.offprint.security;

import java.time.Instant;

/**
 * The one account that may change the site.
 *
 * @param username what to log in as
 * @param passwordHash the hash of the password, with its method in front
 * @param epoch counts up whenever all sessions have to end
 * @param passwordChangedAt when the password was last set
 */
public record AdminAccount(
        Username username, String passwordHash, long epoch, Instant passwordChangedAt) {

    /** Never the hash: an account may end up in a log. */
    @Override
    public String toString() {
        return "AdminAccount[username=%s, epoch=%d]".formatted(username, epoch);
    }
}
