package org.offprint.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.security.AdminAccount;
import org.offprint.security.AdminAccounts;
import org.offprint.security.Owner;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * When a logged-in session is over: when the account has a newer epoch, twelve hours after the
 * log-in, or when nobody did anything for as long as {@code server.servlet.session.timeout} says.
 * What the browser sends by itself, Vaadin's heartbeat, is nobody's doing.
 */
@Component
class SessionRules {

    private static final Duration LONGEST = Duration.ofHours(12);
    private static final String CONTEXT =
            HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;
    private static final String LAST_ACTION = SessionRules.class.getName() + ".lastAction";

    private final AdminAccounts accounts;
    private final Clock clock;

    SessionRules(AdminAccounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Who is logged in to a session. */
    static Optional<Owner> findOwner(HttpSession session) {
        return session.getAttribute(CONTEXT) instanceof SecurityContext context
                ? findOwner(context.getAuthentication())
                : Optional.empty();
    }

    /** The owner whom an authentication speaks of. */
    static Optional<Owner> findOwner(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof Owner owner
                ? Optional.of(owner)
                : Optional.empty();
    }

    /** Whether a session of this owner is over, as this request comes in. */
    boolean isOver(Owner owner, HttpSession session, HttpServletRequest request) {
        Instant now = clock.instant();
        Optional<AdminAccount> account = accounts.find();
        if (account.isEmpty() || account.get().epoch() != owner.epoch()) {
            return true;
        }
        if (!now.isBefore(owner.since().plus(LONGEST))) {
            return true;
        }
        int idleSeconds = session.getMaxInactiveInterval();
        if (idleSeconds > 0
                && session.getAttribute(LAST_ACTION) instanceof Instant last
                && now.isAfter(last.plusSeconds(idleSeconds))) {
            return true;
        }
        if (!"heartbeat".equals(request.getParameter("v-r"))) {
            session.setAttribute(LAST_ACTION, now);
        }
        return false;
    }
}
