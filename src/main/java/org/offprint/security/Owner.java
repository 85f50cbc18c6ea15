package org.offprint.security;

import java.io.Serializable;
import java.time.Instant;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * The administrator as a session knows them.
 *
 * @param username who logged in
 * @param epoch the account's epoch at the log-in; the session is dead once the account has a newer
 *     one
 * @param since when the log-in was
 */
public record Owner(String username, long epoch, Instant since)
        implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return username;
    }

    /** The same session, carried over to a newer epoch. */
    public Owner in(long newEpoch) {
        return new Owner(username, newEpoch, since);
    }
}
