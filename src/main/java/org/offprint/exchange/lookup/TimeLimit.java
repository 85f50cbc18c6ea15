package org.offprint.exchange.lookup;

import java.time.Duration;

/** How long a look-up may take in all, from its first request on. */
final class TimeLimit {

    private final Duration length;
    private long end;
    private boolean running;

    TimeLimit(Duration length) {
        this.length = length;
    }

    /** Starts the time, unless it runs already. */
    synchronized void start() {
        if (!running) {
            end = System.nanoTime() + length.toNanos();
            running = true;
        }
    }

    /** What is left of it; zero or less when it is over. */
    synchronized Duration left() {
        return running ? Duration.ofNanos(end - System.nanoTime()) : length;
    }

    boolean isOver() {
        return !left().isPositive();
    }

    Duration length() {
        return length;
    }
}
