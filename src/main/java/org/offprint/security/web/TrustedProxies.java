package org.offprint.security.web;

import java.util.List;
import org.apache.catalina.valves.RemoteIpValve;
import org.offprint.settings.OffprintSettings;
import org.offprint.storage.CannotStartException;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;

/**
 * Takes the visitor's address and scheme from forwarded headers, but only where a proxy sent them
 * that {@code OFFPRINT_TRUSTED_PROXIES} names. Without it anybody could claim to be somebody else.
 */
@Component
class TrustedProxies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final List<String> proxies;

    TrustedProxies(OffprintSettings settings) {
        this.proxies =
                settings.trustedProxies().stream()
                        .map(String::strip)
                        .filter(proxy -> !proxy.isEmpty())
                        .toList();
        proxies.forEach(TrustedProxies::requireNetwork);
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (proxies.isEmpty()) {
            return;
        }
        var valve = new RemoteIpValve();
        valve.setInternalProxies(String.join(",", proxies));
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        factory.addEngineValves(valve);
    }

    private static void requireNetwork(String proxy) {
        try {
            // Names are refused: their answer may change, and the server's trust with it.
            if (!proxy.matches("[0-9a-fA-F:.]+(/\\d{1,3})?")) {
                throw new IllegalArgumentException("not an address");
            }
            new IpAddressMatcher(proxy);
        } catch (IllegalArgumentException e) {
            throw new CannotStartException(
                    "OFFPRINT_TRUSTED_PROXIES names “%s”, which is no address or network; write one such as 172.18.0.0/16, several with commas between them."
                            .formatted(proxy),
                    e);
        }
    }
}
