package org.offprint.exchange.lookup;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.offprint.storage.CannotStartException;

/**
 * A service that is asked, as it was configured.
 *
 * @param name how people call it
 * @param setting the environment variable with its address
 * @param base where it is; null where the look-up is switched off
 * @param pause what it wants between two requests
 */
record Service(String name, String setting, @Nullable BaseAddress base, Duration pause) {

    /**
     * Takes the address as it was configured; an empty one switches the look-up off.
     *
     * @throws CannotStartException if it is no address
     */
    static Service of(String name, String setting, String address, Duration pause) {
        if (address.isBlank()) {
            return new Service(name, setting, null, pause);
        }
        try {
            return new Service(name, setting, BaseAddress.of(address), pause);
        } catch (IllegalArgumentException e) {
            throw new CannotStartException(
                    "%s is “%s”, which is no address of a service; set it to one that begins with https:// or http://, or leave it empty to switch the look-up off."
                            .formatted(setting, address),
                    e);
        }
    }

    /**
     * Where it is.
     *
     * @throws LookUpException if it is switched off
     */
    BaseAddress address() throws LookUpException {
        if (base == null) {
            throw new LookUpException(
                    "Looking up at %s is switched off here; %s is empty.".formatted(name, setting));
        }
        return base;
    }

    boolean isOff() {
        return base == null;
    }
}
