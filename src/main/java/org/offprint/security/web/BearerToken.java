package org.offprint.security.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.offprint.security.PersonalToken;
import org.offprint.security.TokenCheck;
import org.offprint.security.TokenCheck.Outcome;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads {@code Authorization: Bearer TOKEN} (RFC 6750) and from nowhere else: a token in an address
 * would end up in logs. What came of a token that is not good is left to {@link TokenWanted}.
 */
class BearerToken extends OncePerRequestFilter {

    /** The request's attribute for an {@link Outcome} that lets nobody in. */
    static final String OUTCOME = BearerToken.class.getName() + ".outcome";

    private static final Pattern BEARER = Pattern.compile("(?i:Bearer) +([\\w.~+/=-]+) *");

    private final TokenCheck tokens;

    BearerToken(TokenCheck tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // Whatever a session might have put there does not count here.
        SecurityContextHolder.clearContext();
        Optional<String> secret = secret(request);
        if (secret.isPresent()) {
            Outcome outcome = tokens.attempt(secret.get(), request.getRemoteAddr());
            if (outcome instanceof Outcome.Welcome(PersonalToken token)) {
                SecurityContextHolder.setContext(
                        new SecurityContextImpl(
                                UsernamePasswordAuthenticationToken.authenticated(
                                        token.name(), null, SignIn.AUTHORITIES)));
            } else {
                request.setAttribute(OUTCOME, outcome);
            }
        }
        try {
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static Optional<String> secret(HttpServletRequest request) {
        List<String> sent = Collections.list(request.getHeaders("Authorization"));
        if (sent.size() != 1) {
            return Optional.empty();
        }
        Matcher bearer = BEARER.matcher(sent.getFirst());
        return bearer.matches() ? Optional.of(bearer.group(1)) : Optional.empty();
    }
}
