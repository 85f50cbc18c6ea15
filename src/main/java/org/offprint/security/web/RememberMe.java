package org.offprint.security.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.offprint.security.AuditLog;
import org.offprint.security.LogIn;
import org.offprint.security.Owner;
import org.offprint.security.RememberedLogins;
import org.offprint.site.PublicAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** The cookie of a browser that stays logged in; off unless the owner asks for it at the log-in. */
@Component
class RememberMe implements RememberMeServices, LogoutHandler {

    /** Tells Spring's filter that an authentication came from here and nowhere else. */
    static final String KEY = UUID.randomUUID().toString();

    private final RememberedLogins remembered;
    private final LogIn logIn;
    private final SessionCookie cookies;
    private final PublicAddress address;
    private final AuditLog audit;

    RememberMe(
            RememberedLogins remembered,
            LogIn logIn,
            SessionCookie cookies,
            PublicAddress address,
            AuditLog audit) {
        this.remembered = remembered;
        this.logIn = logIn;
        this.cookies = cookies;
        this.address = address;
        this.audit = audit;
    }

    @Override
    public @Nullable Authentication autoLogin(
            HttpServletRequest request, HttpServletResponse response) {
        Optional<String> token = token(request);
        if (token.isEmpty()) {
            return null;
        }
        if (!remembered.isRemembered(token.get())) {
            setCookie(response, "", Duration.ZERO);
            return null;
        }
        return logIn.owner()
                .map(owner -> {
                    audit.record("log-in remembered", owner.username(), request.getRemoteAddr());
                    return remembered(owner);
                })
                .orElse(null);
    }

    private static Authentication remembered(Owner owner) {
        return new RememberMeAuthenticationToken(KEY, owner, SignIn.AUTHORITIES);
    }

    @Override
    public void loginFail(HttpServletRequest request, HttpServletResponse response) {
        setCookie(response, "", Duration.ZERO);
    }

    @Override
    public void loginSuccess(
            HttpServletRequest request,
            HttpServletResponse response,
            Authentication authentication) {
        if (request.getParameter("remember-me") != null) {
            token(request).ifPresent(remembered::forget);
            setCookie(response, remembered.remember(), RememberedLogins.LIFE);
        }
    }

    @Override
    public void logout(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication authentication) {
        token(request)
                .ifPresent(token -> {
                    remembered.forget(token);
                    setCookie(response, "", Duration.ZERO);
                });
    }

    private Optional<String> token(HttpServletRequest request) {
        Cookie @Nullable [] sent = request.getCookies();
        if (sent == null) {
            return Optional.empty();
        }
        for (Cookie cookie : sent) {
            if (cookie.getName().equals(name()) && !cookie.getValue().isBlank()) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    private void setCookie(HttpServletResponse response, String value, Duration life) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(name(), value)
                        .path("/")
                        .httpOnly(true)
                        .secure(address.isSecure())
                        .sameSite("Lax")
                        .maxAge(life)
                        .build()
                        .toString());
    }

    private String name() {
        return cookies.name("offprint-remember-me");
    }
}
