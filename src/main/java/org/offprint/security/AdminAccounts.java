package org.offprint.security;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.offprint.common.NotFoundException;
import org.offprint.site.SiteRevision;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the one administrator's account: there is none, or there is one. */
@Service
@Transactional(readOnly = true)
public class AdminAccounts {

    private final JdbcClient jdbc;
    private final PasswordRules rules;
    private final PasswordHashing hashing;
    private final SiteRevision revision;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AdminAccounts(
            JdbcClient jdbc,
            PasswordRules rules,
            PasswordHashing hashing,
            SiteRevision revision,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.hashing = hashing;
        this.revision = revision;
        this.events = events;
        this.clock = clock;
    }

    /** The account; empty before the first run is done. */
    public Optional<AdminAccount> find() {
        return jdbc.sql(
                        "select username, password_hash, session_epoch, password_changed_at from admin_account")
                .query((row, i) ->
                        new AdminAccount(
                                new Username(row.getString("username")),
                                row.getString("password_hash"),
                                row.getLong("session_epoch"),
                                row.getObject("password_changed_at", OffsetDateTime.class)
                                        .toInstant()))
                .optional();
    }

    /** Whether there is an administrator. */
    public boolean exists() {
        return find().isPresent();
    }

    /**
     * Makes the account. The key of its table lets only one of several that race be the first.
     *
     * @return whether this call made it
     * @throws IllegalArgumentException if the password breaks a rule
     */
    @Transactional
    public boolean create(Username username, String password) {
        rules.check(username, password);
        String hash = hashing.hash(password);
        try {
            jdbc.sql(
                            "insert into admin_account (id, username, password_hash, session_epoch, created_at, password_changed_at) values (1, :username, :hash, 1, :now, :now)")
                    .param("username", username.value())
                    .param("hash", hash)
                    .param("now", now())
                    .update();
        } catch (DuplicateKeyException e) {
            return false;
        }
        revision.frameChanged();
        return true;
    }

    /**
     * Gives the account, or a new one where there is none, a name and a password, ends all sessions
     * and revokes all tokens: what {@code admin reset} is for. Whoever takes a site back does not
     * know who made them.
     *
     * @throws IllegalArgumentException if the password breaks a rule
     */
    @Transactional
    public void reset(Username username, String password) {
        if (find().isEmpty() && create(username, password)) {
            return;
        }
        setPassword(username, password);
        jdbc.sql("delete from personal_token").update();
    }

    /** Gives the account another name; sessions live on. */
    @Transactional
    public void rename(Username username) {
        jdbc.sql("update admin_account set username = ?").param(username.value()).update();
    }

    /**
     * Sets a new password and ends all sessions but the one that asks.
     *
     * @throws IllegalArgumentException if the old one is wrong or the new one breaks a rule
     */
    @Transactional
    public void changePassword(String old, String password) {
        AdminAccount account = get();
        if (!hashing.matches(old, account.passwordHash())) {
            throw new WrongPasswordException();
        }
        setPassword(account.username(), password);
    }

    /** Ends all sessions, and all remembered log-ins, but the session that asks. */
    @Transactional
    public void endSessions() {
        jdbc.sql("update admin_account set session_epoch = session_epoch + 1").update();
        jdbc.sql("delete from remembered_login").update();
        find().ifPresent(account -> events.publishEvent(new SessionsEnded(account.epoch())));
    }

    private void setPassword(Username username, String password) {
        rules.check(username, password);
        jdbc.sql(
                        "update admin_account set username = :username, password_hash = :hash, password_changed_at = :now")
                .param("username", username.value())
                .param("hash", hashing.hash(password))
                .param("now", now())
                .update();
        endSessions();
    }

    private AdminAccount get() {
        return find().orElseThrow(() -> new NotFoundException("There is no administrator."));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** Says that the old password, which has to be given to set a new one, is not the right one. */
    public static final class WrongPasswordException extends IllegalArgumentException {

        WrongPasswordException() {
            super("The old password is not the right one.");
        }
    }
}
