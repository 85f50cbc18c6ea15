package org.offprint.exchange.lookup;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Why a service gave no answer, in sentences. */
final class Failures {

    private static final int SHOWN = 100;

    private Failures() {}

    static LookUpException offline(Service service, URI address) {
        return new LookUpException(
                "The address of %s (%s) cannot be found; this server may be offline."
                        .formatted(service.name(), shown(address.getRawAuthority())));
    }

    static LookUpException unreachable(Service service, URI address) {
        return new LookUpException(
                "%s cannot be reached at %s; this server may be offline."
                        .formatted(service.name(), shown(address.getRawAuthority())));
    }

    static LookUpException notPublic(Service service, URI address) {
        return new LookUpException(
                "%s was not asked: %s is no public address, and OFFPRINT_LOOKUP_ALLOW_PRIVATE is not set."
                        .formatted(service.name(), shown(address.getRawAuthority())));
    }

    static LookUpException insecure(Service service) {
        return new LookUpException(
                "%s could not prove by its certificate that it is the right one, so it was not asked."
                        .formatted(service.name()));
    }

    static LookUpException tooLong(Service service, int limit) {
        return new LookUpException(
                "The answer of %s is longer than %,d kB and was cut off."
                        .formatted(service.name(), limit / 1024));
    }

    static LookUpException broken(Service service) {
        return new LookUpException(
                "The answer of %s broke off; try again later.".formatted(service.name()));
    }

    static LookUpException unreadable(Service service) {
        return new LookUpException(
                "%s answered with something that cannot be read as its data."
                        .formatted(service.name()));
    }

    /** The beginning of a foreign text, on one line. */
    static String shown(@Nullable String text) {
        String line = text == null ? "" : text.replaceAll("[\\s\\p{Cntrl}]+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
