package org.offprint.security;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.common.NotFoundException;
import org.offprint.site.StarterChoice;
import org.offprint.storage.CannotStartException;
import org.offprint.storage.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The door that {@code /setup} is: open while a one-time code waits for the person who has access
 * to the machine, closed for ever otherwise. The code of a first run lives in memory as a hash only
 * and dies with use, with a restart or after an hour; the code of an {@link AdminReset} lies in the
 * data folder.
 *
 * <p>Order of a set-up: first the transaction with the administrator's row, then the marker beside
 * the database, then the code's files. A crash after the first leaves a row without a marker: the
 * next start finds the row, keeps the door closed and repairs the marker. The other order could
 * leave a marker without a row, which is what a damaged database looks like, and would lock the
 * owner out.
 */
@Service
public class SetupDoor {

    private static final Logger log = LoggerFactory.getLogger(SetupDoor.class);
    private static final int FREE_TRIES = 5;
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final AdminAccounts accounts;
    private final AdminReset reset;
    private final PasswordRules rules;
    private final DataFolder folder;
    private final TransactionOperations transaction;
    private final ObjectProvider<StarterChoice> starter;
    private final AuditLog audit;
    private final Clock clock;

    private @Nullable String hash;
    private Instant expires = Instant.MIN;
    private int wrongTries;
    private Instant lastTry = Instant.MIN;
    private @Nullable String noticed;

    SetupDoor(
            AdminAccounts accounts,
            AdminReset reset,
            PasswordRules rules,
            DataFolder folder,
            TransactionOperations transaction,
            ObjectProvider<StarterChoice> starter,
            AuditLog audit,
            Clock clock) {
        this.accounts = accounts;
        this.reset = reset;
        this.rules = rules;
        this.folder = folder;
        this.transaction = transaction;
        this.starter = starter;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a visitor of {@code /setup} finds. */
    public enum State {
        /** There is an administrator and no reset: nothing is here. */
        CLOSED,
        /** A code is waiting. */
        OPEN,
        /** There is no administrator, and the code has died. */
        EXPIRED
    }

    /** What a visitor of {@code /setup} finds now. */
    public synchronized State state() {
        if (reset.pendingHash().isPresent() || firstRunHash().isPresent()) {
            return State.OPEN;
        }
        return accounts.exists() ? State.CLOSED : State.EXPIRED;
    }

    /** Whether the code would replace the account of an administrator who is there already. */
    public boolean isReset() {
        return accounts.exists();
    }

    /**
     * Makes a new code and lays it into the data folder.
     *
     * @throws CannotStartException if the folder cannot be written
     */
    synchronized OneTimeCode open() {
        OneTimeCode code = OneTimeCode.random();
        try {
            SecretFile.write(reset.codeFile(), code.text() + "\n");
        } catch (IOException e) {
            throw new CannotStartException(
                    "%s cannot be written (%s); free space on its disk and check who owns it."
                            .formatted(reset.codeFile(), e.getMessage()),
                    e);
        }
        hash = code.hash();
        expires = clock.instant().plus(AdminReset.LIFE);
        return code;
    }

    /**
     * Ends all sessions as soon as a reset is found in the data folder; cheap enough for every
     * request.
     */
    public void noticeReset() {
        Optional<String> pending = reset.pendingHash();
        synchronized (this) {
            if (pending.isEmpty() || pending.get().equals(noticed)) {
                return;
            }
            noticed = pending.get();
            wrongTries = 0;
        }
        accounts.endSessions();
        audit.record("reset waits, sessions ended", null, null);
    }

    /**
     * Makes the administrator, or gives the one who is there a new name and password.
     *
     * @param startEmpty whether to take the sample content away
     * @return whether an account that was there was reset
     * @throws NotFoundException if the door is closed
     * @throws WrongCodeException if the code is wrong, or it is too soon to try again
     * @throws IllegalArgumentException if the password breaks a rule; the code stays good
     */
    public synchronized boolean enter(
            String typed, Username username, String password, boolean startEmpty) {
        Optional<String> expected = reset.pendingHash().or(this::firstRunHash);
        if (expected.isEmpty()) {
            throw new NotFoundException("There is nothing to set up.");
        }
        requireCode(typed, expected.get());
        rules.check(username, password);
        boolean isReset = accounts.exists();
        transaction.executeWithoutResult(status -> {
            if (isReset) {
                accounts.reset(username, password);
                return;
            }
            if (!accounts.create(username, password)) {
                throw new NotFoundException("There is an administrator already.");
            }
            if (startEmpty) {
                starter.ifAvailable(StarterChoice::startEmpty);
            }
        });
        close();
        return isReset;
    }

    private void close() {
        hash = null;
        wrongTries = 0;
        try {
            folder.marker().recordSetUp(clock.instant());
            reset.discard();
        } catch (CannotStartException | IllegalStateException e) {
            // The account is stored, so the door is closed; the next start makes good the rest.
            log.error("After the set-up the data folder could not be written", e);
        }
    }

    private void requireCode(String typed, String expected) {
        Instant now = clock.instant();
        if (wrongTries >= FREE_TRIES && now.isBefore(lastTry.plus(PAUSE))) {
            long seconds = Duration.between(now, lastTry.plus(PAUSE)).toSeconds() + 1;
            throw new WrongCodeException(
                    "Too many wrong codes; try again in %d seconds.".formatted(seconds), seconds);
        }
        if (!OneTimeCode.matches(typed, expected)) {
            wrongTries++;
            lastTry = now;
            throw new WrongCodeException(
                    "This is not the code. It stands in the log of the server's last start and in the file setup-code in the data folder.",
                    0);
        }
    }

    private Optional<String> firstRunHash() {
        if (hash != null && (!clock.instant().isBefore(expires) || accounts.exists())) {
            hash = null;
        }
        return Optional.ofNullable(hash);
    }

    /** Says that a code was wrong, or that the next try comes too soon. */
    public static final class WrongCodeException extends RuntimeException {

        private final long retryAfterSeconds;

        WrongCodeException(String message, long retryAfterSeconds) {
            super(message);
            this.retryAfterSeconds = retryAfterSeconds;
        }

        /** How many seconds to wait before the next try; 0 for none. */
        public long retryAfterSeconds() {
            return retryAfterSeconds;
        }
    }
}
