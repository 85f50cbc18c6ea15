package org.offprint.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.offprint.common.NotFoundException;
import org.offprint.security.WaitingTokens.Waiting;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The owner's {@link PersonalToken}s: made here or left in the data folder by {@link
 * WaitingTokens}, good until they are revoked, each found by the hash of its secret.
 */
@Service
public class PersonalTokens {

    private static final String COLUMNS = "id, name, made_at, last_used_on, token_hash";
    private static final RowMapper<Waiting> ROW =
            (row, i) ->
                    new Waiting(
                            new PersonalToken(
                                    row.getObject("id", UUID.class),
                                    row.getString("name"),
                                    row.getObject("made_at", OffsetDateTime.class).toInstant(),
                                    row.getObject("last_used_on", LocalDate.class)),
                            row.getString("token_hash"));

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final WaitingTokens waiting;
    private final Clock clock;

    PersonalTokens(
            JdbcClient jdbc,
            TransactionOperations transaction,
            WaitingTokens waiting,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.waiting = waiting;
        this.clock = clock;
    }

    /**
     * A token that was just made.
     *
     * @param secret to be shown once; nobody can read it again
     */
    public record Made(PersonalToken token, TokenSecret secret) {}

    /** All tokens, the newest first. */
    public List<PersonalToken> list() {
        takeIn();
        return jdbc
                .sql("select " + COLUMNS + " from personal_token order by made_at desc, id")
                .query(ROW)
                .list()
                .stream()
                .map(Waiting::token)
                .toList();
    }

    /**
     * Makes a token.
     *
     * @throws IllegalArgumentException with a sentence for the person if the name is missing or too
     *     long
     */
    public Made make(String name) {
        PersonalToken token = PersonalToken.named(name, clock.instant());
        TokenSecret secret = TokenSecret.random();
        transaction.executeWithoutResult(status -> insert(new Waiting(token, secret.hash())));
        return new Made(token, secret);
    }

    /**
     * Ends a token at once: the next request that brings it is refused.
     *
     * @throws NotFoundException if it is gone already
     */
    public synchronized void revoke(UUID id) {
        // First the file, if a crash has left it there: it would bring the token back.
        waiting.discard(id);
        transaction.executeWithoutResult(status -> {
            if (jdbc.sql("delete from personal_token where id = ?").param(id).update() == 0) {
                throw new NotFoundException("This token was revoked already.");
            }
        });
    }

    /** The token of this secret; empty if there is none, or it was revoked. */
    Optional<PersonalToken> find(String text) {
        Optional<String> hash = TokenSecret.parse(text).map(TokenSecret::hash);
        Optional<PersonalToken> token = hash.flatMap(this::findByHash);
        if (token.isEmpty() && hash.isPresent() && takeIn()) {
            token = hash.flatMap(this::findByHash);
        }
        return token;
    }

    /**
     * Remembers that a token was used today.
     *
     * @return whether it never was before
     */
    boolean use(PersonalToken token) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (today.equals(token.lastUsed())) {
            return false;
        }
        transaction.executeWithoutResult(status ->
                jdbc.sql("update personal_token set last_used_on = ? where id = ?")
                        .params(today, token.id())
                        .update());
        return token.lastUsed() == null;
    }

    private Optional<PersonalToken> findByHash(String hash) {
        byte[] wanted = hash.getBytes(StandardCharsets.US_ASCII);
        return jdbc.sql("select " + COLUMNS + " from personal_token where token_hash = ?")
                .param(hash)
                .query(ROW)
                .optional()
                .filter(found ->
                        MessageDigest.isEqual(
                                wanted, found.hash().getBytes(StandardCharsets.US_ASCII)))
                .map(Waiting::token);
    }

    /** Brings the tokens of the data folder into the database; whether there were any. */
    private synchronized boolean takeIn() {
        List<Waiting> found = waiting.list();
        for (Waiting each : found) {
            transaction.executeWithoutResult(status -> {
                if (!isKnown(each.token().id())) {
                    insert(each);
                }
            });
            waiting.discard(each.token().id());
        }
        return !found.isEmpty();
    }

    private boolean isKnown(UUID id) {
        return jdbc.sql("select count(*) from personal_token where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void insert(Waiting made) {
        Instant at = made.token().madeAt();
        jdbc.sql("insert into personal_token (id, name, token_hash, made_at) values (?, ?, ?, ?)")
                .params(
                        made.token().id(),
                        made.token().name(),
                        made.hash(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
