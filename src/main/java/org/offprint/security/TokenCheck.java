package org.offprint.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.offprint.common.NotSavedException;
import org.springframework.stereotype.Service;

/**
 * Decides which programs may use the API. A right token always gets in: unlike a password, 260
 * random bits are guessed by nobody, however often they try. Wrong ones are limited to {@value
 * #FREE} a minute and address; the rest is told to wait and leaves no line, so that nobody fills
 * the log with them.
 */
@Service
public class TokenCheck {

    static final int FREE = 20;

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_ADDRESSES = 10_000;

    private final PersonalTokens tokens;
    private final AuditLog audit;
    private final Clock clock;
    private final Map<String, Refusals> refusals =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Refusals> eldest) {
                    return size() > MOST_ADDRESSES;
                }
            };

    TokenCheck(PersonalTokens tokens, AuditLog audit, Clock clock) {
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
    }

    /** What comes of a token. */
    public sealed interface Outcome {

        /** It is good. */
        record Welcome(PersonalToken token) implements Outcome {}

        /** It is none, or was revoked. */
        record Refused() implements Outcome {}

        /** It is none either, and too many were tried; the next may come after {@code pause}. */
        record Later(Duration pause) implements Outcome {}
    }

    /** Checks what a program from an address brings as its token. */
    public Outcome attempt(String secret, String address) {
        Optional<PersonalToken> token = tokens.find(secret);
        if (token.isPresent()) {
            use(token.get(), address);
            return new Outcome.Welcome(token.get());
        }
        Optional<Duration> pause = refuse(LoginTries.network(address));
        if (pause.isPresent()) {
            return new Outcome.Later(pause.get());
        }
        audit.record("token refused", null, address);
        return new Outcome.Refused();
    }

    private void use(PersonalToken token, String address) {
        try {
            if (tokens.use(token)) {
                audit.record("token first used", token.name(), address);
            }
        } catch (NotSavedException e) {
            // A full disk keeps nobody from reading; when it was is then known from another day.
        }
    }

    /** Counts a wrong token; how long to wait instead where there were too many. */
    private synchronized Optional<Duration> refuse(String network) {
        Instant now = clock.instant();
        Refusals counted = refusals.get(network);
        if (counted == null || !now.isBefore(counted.since().plus(WINDOW))) {
            refusals.remove(network);
            refusals.put(network, new Refusals(now, 1));
            return Optional.empty();
        }
        refusals.put(network, new Refusals(counted.since(), counted.number() + 1));
        return counted.number() < FREE
                ? Optional.empty()
                : Optional.of(Duration.between(now, counted.since().plus(WINDOW)));
    }

    private record Refusals(Instant since, int number) {}
}
