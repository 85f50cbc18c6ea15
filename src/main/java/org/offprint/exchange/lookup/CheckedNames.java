package org.offprint.exchange.lookup;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves host names for the client, which connects to what it is given here and asks no second
 * time: an answer that changes in between has no effect. Only public addresses are given out,
 * unless private ones are allowed.
 */
final class CheckedNames implements DnsResolver {

    private static final Pattern ADDRESS =
            Pattern.compile("(?:(?:0|[1-9]\\d{0,2})\\.){3}(?:0|[1-9]\\d{0,2})");

    /** Programs do not agree on what 0177.1 or 0x7f000001 means; nobody has to write it so. */
    private static final Pattern ODD_ADDRESS =
            Pattern.compile("(?i)(?:0x[0-9a-f]*|\\d+)(?:\\.(?:0x[0-9a-f]*|\\d+))*\\.?");

    private final Names names;
    private final boolean allowPrivate;

    /** Looks a name up; replaced in tests. */
    @FunctionalInterface
    interface Names {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    CheckedNames(Names names, boolean allowPrivate) {
        this.names = names;
        this.allowPrivate = allowPrivate;
    }

    /** The host has addresses, but none that is public. */
    static final class NotPublicException extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        NotPublicException(String host) {
            super(host);
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        if (ODD_ADDRESS.matcher(host).matches() && !ADDRESS.matcher(host).matches()) {
            throw new NotPublicException(host);
        }
        InetAddress[] all;
        try {
            all = names.resolve(host);
        } catch (IllegalArgumentException e) {
            // An address of IPv4 in a spelling that Java refuses.
            throw new NotPublicException(host);
        }
        InetAddress[] usable =
                Arrays.stream(all)
                        .filter(address -> allowPrivate || PublicAddresses.isPublic(address))
                        .toArray(InetAddress[]::new);
        if (usable.length == 0) {
            throw new NotPublicException(host);
        }
        return usable;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
