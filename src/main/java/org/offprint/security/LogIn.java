package org.offprint.security;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.offprint.security.PasswordHashing.TooBusyException;
import org.springframework.stereotype.Service;

/** Decides who gets in: the delays first, then the password. */
@Service
public class LogIn {

    private static final Duration BUSY = Duration.ofSeconds(10);

    private final AdminAccounts accounts;
    private final PasswordHashing hashing;
    private final LoginTries tries;
    private final AuditLog audit;
    private final Clock clock;

    LogIn(
            AdminAccounts accounts,
            PasswordHashing hashing,
            LoginTries tries,
            AuditLog audit,
            Clock clock) {
        this.accounts = accounts;
        this.hashing = hashing;
        this.tries = tries;
        this.audit = audit;
        this.clock = clock;
    }

    /** What comes of a try to log in. */
    public sealed interface Outcome {

        /** The password was right. */
        record Welcome(Owner owner) implements Outcome {}

        /** User name or password is wrong; nobody is told which. */
        record Wrong() implements Outcome {}

        /** Too many tries; the next one may come after {@code pause}. */
        record Later(Duration pause) implements Outcome {}
    }

    /** Tries a user name and a password, both as typed, from an address. */
    public Outcome attempt(String username, String password, String address) {
        Optional<Duration> wait = tries.begin(address, username);
        if (wait.isPresent()) {
            audit.record("log-in delayed", username, address);
            return new Outcome.Later(wait.get());
        }
        Optional<AdminAccount> account =
                accounts.find().filter(known -> known.username().matches(username));
        boolean right;
        try {
            right = hashing.matches(password, account.map(AdminAccount::passwordHash).orElse(null));
        } catch (TooBusyException e) {
            return new Outcome.Later(BUSY);
        }
        if (!right) {
            audit.record("log-in failed", username, address);
            return new Outcome.Wrong();
        }
        tries.succeeded(address, username);
        audit.record("log-in", username, address);
        return new Outcome.Welcome(ownerOf(account.orElseThrow()));
    }

    /** The owner for a session that begins now; empty as long as there is no administrator. */
    public Optional<Owner> owner() {
        return accounts.find().map(this::ownerOf);
    }

    private Owner ownerOf(AdminAccount account) {
        return new Owner(account.username().value(), account.epoch(), clock.instant());
    }
}
