package org.offprint.exchange.lookup;

import java.time.Duration;

/**
 * What the client takes upon itself.
 *
 * @param time for a look-up in all
 * @param bytes of an answer, unpacked
 * @param redirects of a request
 * @param attempts at a request that a busy service refuses
 * @param pause before the second attempt; it doubles with each
 */
record ClientLimits(Duration time, int bytes, int redirects, int attempts, Duration pause) {

    static final ClientLimits USUAL =
            new ClientLimits(Duration.ofSeconds(10), 5 * 1024 * 1024, 3, 3, Duration.ofMillis(300));
}
