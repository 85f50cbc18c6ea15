package org.offprint.security.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.offprint.site.PublicAddress;
import org.offprint.site.PublicHeaders;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/**
 * The headers that keep browsers from doing harm, the same everywhere but for scripts and frames.
 */
@Component
class SecurityHeaders implements PublicHeaders {

    /** Public pages and error pages: no inline script, no inline style, nothing from elsewhere. */
    static final String PUBLIC_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";

    /** The console's previews of public pages, which stand in a frame of the console. */
    static final String PREVIEW_POLICY =
            PUBLIC_POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'");

    /** The forms for log-in, log-out and set-up. */
    static final String FORM_POLICY = PUBLIC_POLICY.replace("base-uri 'none'", "base-uri 'self'");

    /**
     * The console. Vaadin's bootstrap is inline script, its client makes functions out of strings,
     * and its components write style attributes: without these three the console stays blank.
     */
    static final String CONSOLE_POLICY =
            "default-src 'none'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; manifest-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'; object-src 'none'";

    /** The API's answers are no pages: whoever opens one in a browser gets its text and no more. */
    static final String API_POLICY = "default-src 'none'; frame-ancestors 'none'";

    private static final String PERMISSIONS = "camera=(), microphone=(), geolocation=()";
    private static final long ONE_YEAR = 31_536_000;

    private final PublicAddress address;

    SecurityHeaders(PublicAddress address) {
        this.address = address;
    }

    /** For what visitors see: its own code says how long an answer may be kept. */
    Customizer<HeadersConfigurer<HttpSecurity>> publicPages() {
        return headers -> {
            common(headers, PUBLIC_POLICY);
            headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable);
            headers.frameOptions(FrameOptionsConfig::deny);
        };
    }

    /** For the plain forms of the administrator; nothing of them may be kept. */
    Customizer<HeadersConfigurer<HttpSecurity>> forms() {
        return headers -> {
            common(headers, FORM_POLICY);
            noStore(headers);
            headers.frameOptions(FrameOptionsConfig::deny);
        };
    }

    /** For the console; nothing of it may be kept. */
    Customizer<HeadersConfigurer<HttpSecurity>> console() {
        return headers -> {
            common(headers, CONSOLE_POLICY);
            noStore(headers);
            headers.frameOptions(FrameOptionsConfig::deny);
        };
    }

    /** For public pages that the console shows in a frame. */
    Customizer<HeadersConfigurer<HttpSecurity>> previews() {
        return headers -> {
            common(headers, PREVIEW_POLICY);
            noStore(headers);
            headers.frameOptions(FrameOptionsConfig::sameOrigin);
        };
    }

    /** For what programs ask for; nothing of it may be kept. */
    Customizer<HeadersConfigurer<HttpSecurity>> api() {
        return headers -> {
            common(headers, API_POLICY);
            noStore(headers);
            headers.frameOptions(FrameOptionsConfig::deny);
        };
    }

    /** What {@link #publicPages} says, for an answer that no filter chain has seen. */
    @Override
    public Map<String, String> publicHeaders() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Content-Security-Policy", PUBLIC_POLICY);
        all.put("X-Content-Type-Options", "nosniff");
        all.put("X-Frame-Options", "DENY");
        all.put("Referrer-Policy", ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN.getPolicy());
        all.put("Permissions-Policy", PERMISSIONS);
        all.put("Cross-Origin-Opener-Policy", CrossOriginOpenerPolicy.SAME_ORIGIN.getPolicy());
        if (address.isSecure()) {
            all.put("Strict-Transport-Security", "max-age=" + ONE_YEAR);
        }
        return all;
    }

    private void common(HeadersConfigurer<HttpSecurity> headers, String policy) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                .referrerPolicy(
                        referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(
                        opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .xssProtection(HeadersConfigurer.XXssConfig::disable)
                .httpStrictTransportSecurity(hsts ->
                        hsts.requestMatcher(request -> address.isSecure())
                                .maxAgeInSeconds(ONE_YEAR)
                                .includeSubDomains(false));
    }

    private static void noStore(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(
                        (request, response) -> response.setHeader("Cache-Control", "no-store"));
    }
}
