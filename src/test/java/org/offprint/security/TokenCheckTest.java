package org.offprint.security;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.Slice;
import org.offprint.security.TokenCheck.Outcome;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Slice
class TokenCheckTest {

    private static final String HERE = "192.0.2.1";

    @TempDir Path data;

    private final SteppingClock clock = new SteppingClock();
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger audit = (Logger) LoggerFactory.getLogger("offprint.audit");
    private PersonalTokens tokens;
    private TokenCheck check;

    TokenCheckTest(@Autowired JdbcClient jdbc, @Autowired PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void open() {
        tokens = new PersonalTokens(jdbc, transaction, new WaitingTokens(data, clock), clock);
        check = new TokenCheck(tokens, new AuditLog(), clock);
        audit.setLevel(Level.INFO);
        audit.addAppender(log);
        log.start();
    }

    @AfterEach
    void close() {
        audit.detachAppender(log);
    }

    @Test
    void letsARightTokenInAndSaysSoOnce() {
        String secret = tokens.make("Backup").secret().text();

        assertThat(check.attempt(secret, HERE)).isInstanceOf(Outcome.Welcome.class);
        assertThat(check.attempt(secret, HERE)).isInstanceOf(Outcome.Welcome.class);

        assertThat(lines())
                .containsExactly("token first used who=\"Backup\" address=\"192.0.2.1\"");
    }

    @Test
    void asksForPatienceAfterTooManyWrongTokensButNeverWithARightOne() {
        String secret = tokens.make("Backup").secret().text();
        String wrong = TokenSecret.random().text();
        for (int i = 0; i < TokenCheck.FREE; i++) {
            assertThat(check.attempt(wrong, HERE)).isEqualTo(new Outcome.Refused());
        }

        assertThat(check.attempt(wrong, HERE)).isEqualTo(new Outcome.Later(Duration.ofMinutes(1)));
        assertThat(check.attempt(secret, HERE)).isInstanceOf(Outcome.Welcome.class);
        assertThat(check.attempt(wrong, "198.51.100.7")).isEqualTo(new Outcome.Refused());

        clock.advance(Duration.ofMinutes(1));
        assertThat(check.attempt(wrong, HERE)).isEqualTo(new Outcome.Refused());
        assertThat(lines().stream().filter(line -> line.startsWith("token refused who=- ")))
                .hasSize(TokenCheck.FREE + 2);
        assertThat(lines()).noneMatch(line -> line.contains(wrong) || line.contains(secret));
    }

    private List<String> lines() {
        return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
