package org.offprint.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.offprint.Slice;
import org.offprint.security.AdminAccounts;
import org.offprint.security.Owner;
import org.offprint.security.PasswordHashing;
import org.offprint.security.PasswordRules;
import org.offprint.security.SteppingClock;
import org.offprint.security.Username;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;

@Slice
@Import({AdminAccounts.class, PasswordRules.class, PasswordHashing.class})
class SessionRulesTest {

    private final SteppingClock clock = new SteppingClock();
    private final MockHttpSession session = new MockHttpSession();
    private final AdminAccounts accounts;
    private final SessionRules rules;
    private Owner owner;

    SessionRulesTest(@Autowired AdminAccounts accounts) {
        this.accounts = accounts;
        this.rules = new SessionRules(accounts, clock);
    }

    @BeforeEach
    void logIn() {
        accounts.create(Username.of("jane"), "a few words in a row");
        owner = new Owner("jane", accounts.find().orElseThrow().epoch(), clock.instant());
        session.setMaxInactiveInterval(30 * 60);
    }

    @Test
    void keepsASessionInWhichSomebodyWorks() {
        for (int i = 0; i < 20; i++) {
            assertThat(isOverAfter(29, null)).isFalse();
        }
    }

    @Test
    void endsASessionThatOnlyTheBrowserKeepsUp() {
        assertThat(isOverAfter(0, "uidl")).isFalse();
        for (int i = 0; i < 6; i++) {
            assertThat(isOverAfter(5, "heartbeat")).isFalse();
        }
        assertThat(isOverAfter(5, "heartbeat")).isTrue();
    }

    @Test
    void endsASessionAfterTwelveHours() {
        for (int i = 0; i < 71; i++) {
            assertThat(isOverAfter(10, "uidl")).isFalse();
        }
        assertThat(isOverAfter(10, "uidl")).isTrue();
    }

    @Test
    void endsASessionOfAnEarlierEpoch() {
        accounts.endSessions();
        assertThat(isOverAfter(0, "uidl")).isTrue();
    }

    private boolean isOverAfter(int minutes, String kind) {
        clock.advance(Duration.ofMinutes(minutes));
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/admin/");
        if (kind != null) {
            request.setParameter("v-r", kind);
        }
        return rules.isOver(owner, session, request);
    }
}
