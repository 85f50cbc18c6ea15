package org.offprint.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.offprint.common.Roles;
import org.offprint.security.Owner;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Begins the session of somebody who has shown who they are. */
@Component
class SignIn {

    /** What the owner may do. */
    static final List<SimpleGrantedAuthority> AUTHORITIES =
            List.of(new SimpleGrantedAuthority("ROLE_" + Roles.OWNER));

    private final HttpSessionSecurityContextRepository contexts =
            new HttpSessionSecurityContextRepository();
    private final RememberMe rememberMe;

    SignIn(RememberMe rememberMe) {
        this.rememberMe = rememberMe;
    }

    /** The authentication of the owner. */
    static Authentication authenticationOf(Owner owner) {
        return UsernamePasswordAuthenticationToken.authenticated(owner, null, AUTHORITIES);
    }

    /**
     * Logs the owner in to this browser under a new session id.
     *
     * @return the page of the console that was asked for before the log-in, else where it begins
     */
    String begin(Owner owner, HttpServletRequest request, HttpServletResponse response) {
        String wanted = WantedPage.of(request);
        // A new session and not only a new id: nothing that a stranger put there lives on.
        var earlier = request.getSession(false);
        if (earlier != null) {
            earlier.invalidate();
        }
        request.getSession(true);
        Authentication authentication = authenticationOf(owner);
        var context = new SecurityContextImpl(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        rememberMe.loginSuccess(request, response, authentication);
        return wanted;
    }
}
