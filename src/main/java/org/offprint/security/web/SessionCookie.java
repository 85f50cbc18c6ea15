package org.offprint.security.web;

import org.offprint.site.PublicAddress;
import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.stereotype.Component;

/**
 * How the session's cookie is sent: not readable by scripts, for this host alone, and only by TLS
 * where the public address has it. Lax and not Strict, so that a link to the console in a mail or a
 * bookmark of another program opens it; what changes something asks for a token besides.
 */
@Component
class SessionCookie implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

    private final PublicAddress address;

    SessionCookie(PublicAddress address) {
        this.address = address;
    }

    /** The name of a cookie; browsers hold one with this prefix to TLS, this host and all paths. */
    String name(String plain) {
        return address.isSecure() ? "__Host-" + plain : plain;
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory factory) {
        Cookie cookie = factory.getSettings().getSession().getCookie();
        cookie.setName(name("offprint-session"));
        cookie.setHttpOnly(true);
        cookie.setSecure(address.isSecure());
        cookie.setPath("/");
        cookie.setSameSite(Cookie.SameSite.LAX);
    }
}
