package org.offprint.site;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.common.WebLink;
import org.offprint.settings.OffprintSettings;
import org.offprint.storage.CannotStartException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The address under which the public knows the site; every absolute link is made from it and never
 * from a request's Host header. {@code OFFPRINT_URL} wins over the console's field, and that over
 * {@code http://localhost:PORT}.
 */
@Component
public class PublicAddress {

    private final Optional<WebLink> fixed;
    private final SiteSettingsService settings;
    private final int port;

    PublicAddress(
            OffprintSettings outside,
            SiteSettingsService settings,
            @Value("${server.port:8080}") int port) {
        this.fixed = fixed(outside.url());
        this.settings = settings;
        this.port = port;
    }

    /** The address without a slash at its end, such as {@code https://jane.example.org}. */
    public String origin() {
        return fixed.or(() -> Optional.ofNullable(settings.get().address()))
                .map(WebLink::value)
                .orElse("http://localhost:" + port);
    }

    /** Whether {@code OFFPRINT_URL} is set, so that the console's field cannot change it. */
    public boolean isFixed() {
        return fixed.isPresent();
    }

    /** Whether visitors come by TLS for certain, so that cookies are Secure and HSTS is sent. */
    public boolean isSecure() {
        return fixed.filter(url -> url.value().startsWith("https:")).isPresent();
    }

    private static Optional<WebLink> fixed(@Nullable String url) {
        if (url == null || url.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(SiteSettings.origin(WebLink.of(url)));
        } catch (IllegalArgumentException e) {
            throw new CannotStartException(
                    "OFFPRINT_URL is “%s”, which is no address of a site; set it to one such as https://jane.example.org."
                            .formatted(url),
                    e);
        }
    }
}
