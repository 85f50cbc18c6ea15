package org.offprint.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.offprint.security.Owner;
import org.offprint.security.SessionsEnded;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * All sessions of this server, so that those whose time is over end at once, with the console's
 * windows in them, and not only at their next request. Sessions in which nobody has logged in are
 * held to a number: each visit of the log-in form makes one.
 */
@Component
class OpenSessions implements HttpSessionListener {

    private static final int MOST = 5_000;

    private final Set<HttpSession> sessions = ConcurrentHashMap.newKeySet();

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        sessions.add(event.getSession());
        if (sessions.size() > MOST) {
            dropOldestStrangers();
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.remove(event.getSession());
    }

    /**
     * Ends the sessions of earlier epochs. The one in which the change was asked for is carried
     * over, under a new id.
     */
    @TransactionalEventListener
    void endEarlier(SessionsEnded ended) {
        @Nullable HttpServletRequest request = currentRequest();
        @Nullable HttpSession own = request == null ? null : request.getSession(false);
        if (request != null && own != null) {
            carryOver(request, own, ended.epoch());
        }
        for (HttpSession session : List.copyOf(sessions)) {
            findOwner(session)
                    .filter(owner -> owner.epoch() != ended.epoch())
                    .ifPresent(owner -> end(session));
        }
    }

    private static void carryOver(HttpServletRequest request, HttpSession session, long epoch) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        SessionRules.findOwner(authentication)
                .ifPresent(owner -> {
                    var next = SignIn.authenticationOf(owner.in(epoch));
                    session.setAttribute(
                            HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                            new SecurityContextImpl(next));
                    request.changeSessionId();
                });
    }

    private void dropOldestStrangers() {
        sessions.stream()
                .filter(session -> findOwner(session).isEmpty())
                .sorted(Comparator.comparingLong(OpenSessions::created))
                .limit(MOST / 10)
                .forEach(OpenSessions::end);
    }

    private static Optional<Owner> findOwner(HttpSession session) {
        try {
            return SessionRules.findOwner(session);
        } catch (IllegalStateException e) {
            // It has just ended by itself.
            return Optional.empty();
        }
    }

    private static long created(HttpSession session) {
        try {
            return session.getCreationTime();
        } catch (IllegalStateException e) {
            return 0;
        }
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException e) {
            // It has just ended by itself.
        }
    }

    private static @Nullable HttpServletRequest currentRequest() {
        return RequestContextHolder.getRequestAttributes()
                        instanceof ServletRequestAttributes attributes
                ? attributes.getRequest()
                : null;
    }
}
