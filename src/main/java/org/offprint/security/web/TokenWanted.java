package org.offprint.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.offprint.security.TokenCheck.Outcome;
import org.offprint.site.Problem;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** What a program gets that brings no good token (RFC 6750, 3). */
class TokenWanted implements AuthenticationEntryPoint {

    private static final String CHALLENGE = "Bearer realm=\"Offprint\"";

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException problem)
            throws IOException {
        Object outcome = request.getAttribute(BearerToken.OUTCOME);
        if (outcome instanceof Outcome.Later(Duration pause)) {
            long seconds = pause.toSeconds() + 1;
            response.setHeader("Retry-After", Long.toString(seconds));
            Problem.of(
                            429,
                            "Too many wrong tokens came from this address; try again in %d seconds."
                                    .formatted(seconds))
                    .send(request, response);
            return;
        }
        boolean wrong = outcome instanceof Outcome.Refused;
        response.setHeader(
                "WWW-Authenticate", wrong ? CHALLENGE + ", error=\"invalid_token\"" : CHALLENGE);
        Problem.of(
                        401,
                        wrong
                                ? "This token is not known, or it was revoked; make one in the console under Account."
                                : "A token is needed, as the header Authorization: Bearer TOKEN; make one in the console under Account, or with: admin token.")
                .send(request, response);
    }
}
