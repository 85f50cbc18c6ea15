package org.offprint.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSessionEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.offprint.Slice;
import org.offprint.security.Owner;
import org.offprint.security.SessionsEnded;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class OpenSessionsTest {

    private static final Owner JANE = new Owner("jane", 1, Slice.NOW);

    private final OpenSessions sessions = new OpenSessions();

    @AfterEach
    void forget() {
        RequestContextHolder.resetRequestAttributes();
        SecurityContextHolder.clearContext();
    }

    @Test
    void endsEarlierSessionsAndCarriesTheAskingOneOverUnderANewId() {
        MockHttpSession elsewhere = loggedIn();
        MockHttpSession here = loggedIn();
        MockHttpSession strangers = open();
        String id = here.getId();
        var request = new MockHttpServletRequest();
        request.setSession(here);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        SecurityContextHolder.getContext().setAuthentication(SignIn.authenticationOf(JANE));

        sessions.endEarlier(new SessionsEnded(2));

        assertThat(elsewhere.isInvalid()).isTrue();
        assertThat(strangers.isInvalid()).isFalse();
        assertThat(here.isInvalid()).isFalse();
        assertThat(here.getId()).isNotEqualTo(id);
        assertThat(SessionRules.findOwner(here)).contains(JANE.in(2));
    }

    @Test
    void dropsTheOldestOfTooManyStrangersButNobodyWhoIsLoggedIn() {
        MockHttpSession owners = loggedIn();
        MockHttpSession first = open();
        for (int i = 0; i < 5_000; i++) {
            open();
        }

        assertThat(first.isInvalid()).isTrue();
        assertThat(owners.isInvalid()).isFalse();
    }

    private MockHttpSession loggedIn() {
        MockHttpSession session = open();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(SignIn.authenticationOf(JANE)));
        return session;
    }

    private MockHttpSession open() {
        var session = new MockHttpSession();
        sessions.sessionCreated(new HttpSessionEvent(session));
        return session;
    }
}
