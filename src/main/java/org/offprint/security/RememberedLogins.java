package org.offprint.security;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The browsers that stay logged in for {@link #LIFE}, because their owner asked for it. Each has a
 * random token, of which only the hash is kept; log-out ends one, a new password ends all.
 */
@Service
public class RememberedLogins {

    /** How long a browser is remembered. */
    public static final Duration LIFE = Duration.ofDays(30);

    private static final int TOKEN_BYTES = 32;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    RememberedLogins(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Remembers a browser; the token goes into its cookie and nowhere else. */
    @Transactional
    public String remember() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        jdbc.sql("delete from remembered_login where expires_at <= ?").param(utc(now)).update();
        jdbc.sql("insert into remembered_login (token_hash, expires_at) values (?, ?)")
                .params(OneTimeCode.sha256(token), utc(now.plus(LIFE)))
                .update();
        return token;
    }

    /** Whether a browser with this token is still remembered. */
    @Transactional(readOnly = true)
    public boolean isRemembered(String token) {
        return jdbc.sql(
                                "select count(*) from remembered_login where token_hash = ? and expires_at > ?")
                        .params(OneTimeCode.sha256(token), utc(clock.instant()))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Forgets a browser. */
    @Transactional
    public void forget(String token) {
        jdbc.sql("delete from remembered_login where token_hash = ?")
                .param(OneTimeCode.sha256(token))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
