package org.offprint.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Slows down guessing at the log-in, also over a restart. Wrong tries are counted per address and
 * per user name, whether or not there is such a user. From the sixth on an address has to wait, the
 * longer the more it goes on; the wait is counted from that address's own last wrong try. So
 * strangers who try an account's name make their own addresses wait, and never the owner's, whose
 * right password gets in from another address at once.
 */
@Service
public class LoginTries {

    /** Wrong tries that cost nothing. */
    static final int FREE = 5;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    private static final Duration LONGEST_WAIT_OF_ADDRESS = Duration.ofMinutes(5);
    private static final Duration LONGEST_WAIT_FOR_NAME = Duration.ofSeconds(30);
    private static final Duration FORGET_AFTER = Duration.ofDays(1);
    private static final int MOST_ROWS = 10_000;

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Clock clock;

    LoginTries(JdbcClient jdbc, TransactionOperations transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Asks whether an address may try a user name now. If so the try is counted as a wrong one
     * until {@link #succeeded} says otherwise, so that many at once gain nothing.
     *
     * @param address the address of the browser
     * @return how long to wait instead; empty if the try may go ahead
     */
    public synchronized Optional<Duration> begin(String address, String username) {
        // The lock is held around the whole transaction, so that no try reads a count too late.
        Optional<Duration> wait = transaction.execute(status -> count(address, username));
        return wait == null ? Optional.empty() : wait;
    }

    private Optional<Duration> count(String address, String username) {
        forgetOld();
        Count byAddress = count(ofAddress(address));
        Count byName = count(ofName(username));
        if (byAddress.failures() > 0) {
            Duration wait = waitOf(byAddress.failures(), LONGEST_WAIT_OF_ADDRESS);
            Duration waitForName = waitOf(byName.failures(), LONGEST_WAIT_FOR_NAME);
            Duration longer = wait.compareTo(waitForName) > 0 ? wait : waitForName;
            Duration left = Duration.between(clock.instant(), byAddress.last().plus(longer));
            if (left.isPositive()) {
                return Optional.of(left);
            }
        }
        increase(ofAddress(address), byAddress);
        increase(ofName(username), byName);
        return Optional.empty();
    }

    /** Forgets the wrong tries of an address and a user name after the right password. */
    public synchronized void succeeded(String address, String username) {
        jdbc.sql("delete from login_try where subject in (?, ?)")
                .params(ofAddress(address), ofName(username))
                .update();
    }

    private static Duration waitOf(int failures, Duration longest) {
        if (failures < FREE) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures - FREE, 10));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }

    private Count count(String subject) {
        return jdbc.sql("select failures, last_failure from login_try where subject = ?")
                .param(subject)
                .query((row, i) ->
                        new Count(
                                row.getInt("failures"),
                                row.getObject("last_failure", OffsetDateTime.class).toInstant()))
                .optional()
                .orElse(Count.NONE);
    }

    private void increase(String subject, Count count) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        String sql =
                count.failures() == 0
                        ? "insert into login_try (failures, last_failure, subject) values (?, ?, ?)"
                        : "update login_try set failures = ?, last_failure = ? where subject = ?";
        jdbc.sql(sql).params(count.failures() + 1, now, subject).update();
    }

    private void forgetOld() {
        OffsetDateTime limit = clock.instant().minus(FORGET_AFTER).atOffset(ZoneOffset.UTC);
        jdbc.sql("delete from login_try where last_failure < ?").param(limit).update();
        int rows = jdbc.sql("select count(*) from login_try").query(Integer.class).single();
        if (rows >= MOST_ROWS) {
            jdbc.sql(
                            "delete from login_try where subject in (select subject from login_try order by last_failure limit ?)")
                    .param(MOST_ROWS / 10)
                    .update();
        }
    }

    private static String ofAddress(String address) {
        return "address " + network(address);
    }

    /** What was typed as a name may be somebody's password: only its hash is kept. */
    private static String ofName(String username) {
        return "name " + OneTimeCode.sha256(Username.fold(username));
    }

    /** One household's share of IPv6 is a /64: all its addresses count as one. */
    static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            if (bytes.length == 16) {
                return HexFormat.of().formatHex(bytes, 0, 8) + "/64";
            }
            return address;
        } catch (UnknownHostException e) {
            return address;
        }
    }

    private record Count(int failures, Instant last) {
        static final Count NONE = new Count(0, Instant.EPOCH);
    }
}
