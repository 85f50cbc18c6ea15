package org.offprint.security.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.offprint.security.Owner;
import org.offprint.security.SetupDoor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session that is over before anything is done in its name. */
class SessionGuard extends OncePerRequestFilter {

    private final SessionRules rules;
    private final SetupDoor door;

    SessionGuard(SessionRules rules, SetupDoor door) {
        this.rules = rules;
        this.door = door;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        door.noticeReset();
        HttpSession session = request.getSession(false);
        if (session != null) {
            Optional<Owner> owner =
                    SessionRules.findOwner(SecurityContextHolder.getContext().getAuthentication());
            if (owner.isPresent() && rules.isOver(owner.get(), session, request)) {
                SecurityContextHolder.clearContext();
                session.invalidate();
            }
        }
        chain.doFilter(request, response);
    }
}
