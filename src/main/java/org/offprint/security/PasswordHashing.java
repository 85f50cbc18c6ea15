package org.offprint.security;

import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id; each hash begins with its method, so that a later one can take
 * over. A hash takes 16 MB for a moment, so only {@value #AT_ONCE} are made at once: a flood of
 * log-ins waits instead of eating the memory.
 */
@Component
public final class PasswordHashing {

    private static final int AT_ONCE = 2;
    private static final int LONGEST_WAIT_SECONDS = 10;

    private final PasswordEncoder encoder =
            new DelegatingPasswordEncoder(
                    "argon2id",
                    Map.of("argon2id", Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final String nobody = hash("nobody's password");

    /** The hash to be stored for a password. */
    public String hash(String password) {
        String hash = inTurn(() -> encoder.encode(password));
        if (hash == null) {
            throw new IllegalStateException("There is no hash of a password");
        }
        return hash;
    }

    /**
     * Whether a password belongs to a hash. Without a hash the answer is no, after the same work:
     * the time tells nobody whether an account exists.
     *
     * @throws TooBusyException if too many ask at once
     */
    public boolean matches(String password, @Nullable String hash) {
        boolean same = inTurn(() -> encoder.matches(password, hash == null ? nobody : hash));
        return same && hash != null;
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new TooBusyException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooBusyException();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    /** Says that more log-ins are waiting than can be answered in good time. */
    public static final class TooBusyException extends RuntimeException {

        TooBusyException() {
            super("Too many people are logging in at once; try again in a moment.");
        }
    }
}
