package org.offprint.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.offprint.Slice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Slice
class LoginTriesTest {

    private static final String HERE = "192.0.2.1";
    private static final String ELSEWHERE = "198.51.100.7";

    private final SteppingClock clock = new SteppingClock();
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private LoginTries tries;

    LoginTriesTest(@Autowired JdbcClient jdbc, @Autowired PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.tries = anew();
    }

    @Test
    void letsFiveTriesGoAhead() {
        for (int i = 0; i < 5; i++) {
            assertThat(tries.begin(HERE, "jane")).isEmpty();
        }
        assertThat(tries.begin(HERE, "jane")).contains(Duration.ofSeconds(15));
    }

    @Test
    void makesTheWaitGrowUpToFiveMinutes() {
        failFiveTimes(HERE, "jane");
        for (int seconds : new int[] {15, 30, 60, 120, 240, 300, 300}) {
            Duration wait = Duration.ofSeconds(seconds);
            assertThat(tries.begin(HERE, "jane")).contains(wait);
            clock.advance(wait);
            assertThat(tries.begin(HERE, "jane")).isEmpty();
        }
    }

    @Test
    void letsTheOwnerInFromAnotherAddress() {
        failFiveTimes(HERE, "jane");
        assertThat(tries.begin(ELSEWHERE, "jane")).isEmpty();
    }

    @Test
    void slowsAnAddressThatHasFailedForANameThatManyTry() {
        for (int i = 0; i < 20; i++) {
            tries.begin("203.0.113." + i, "jane");
        }
        assertThat(tries.begin(ELSEWHERE, "jane")).isEmpty();
        assertThat(tries.begin(ELSEWHERE, "jane")).contains(Duration.ofSeconds(30));
    }

    @Test
    void treatsNamesAlikeWhetherOrNotTheyExist() {
        failFiveTimes(HERE, "nobody at all");
        assertThat(tries.begin(HERE, "jane")).contains(Duration.ofSeconds(15));
    }

    @Test
    void countsAllAddressesOfAHouseholdAsOne() {
        failFiveTimes("2001:db8:0:1::1", "jane");
        assertThat(tries.begin("2001:db8:0:1:ffff::2", "jane")).isPresent();
        assertThat(tries.begin("2001:db8:0:2::1", "jane")).isEmpty();
    }

    @Test
    void survivesARestart() {
        failFiveTimes(HERE, "jane");
        tries = anew();
        assertThat(tries.begin(HERE, "jane")).isPresent();
    }

    @Test
    void forgetsAfterTheRightPassword() {
        failFiveTimes(HERE, "jane");
        clock.advance(Duration.ofSeconds(15));
        assertThat(tries.begin(HERE, "Jane")).isEmpty();
        tries.succeeded(HERE, "Jane");
        assertThat(tries.begin(HERE, "jane")).isEqualTo(Optional.empty());
    }

    @Test
    void forgetsAfterADay() {
        failFiveTimes(HERE, "jane");
        clock.advance(Duration.ofHours(25));
        failFiveTimes(HERE, "jane");
    }

    @Test
    void keepsNoNameAsTyped() {
        tries.begin(HERE, "a password in the wrong field");
        assertThat(jdbc.sql("select subject from login_try").query(String.class).list())
                .noneMatch(subject -> subject.contains("password"));
    }

    private LoginTries anew() {
        return new LoginTries(jdbc, transaction, clock);
    }

    private void failFiveTimes(String address, String name) {
        for (int i = 0; i < 5; i++) {
            assertThat(tries.begin(address, name)).isEmpty();
        }
    }
}
