package org.offprint.markdown.tex;

import java.time.Duration;

/**
 * How long the formulas of one text may take together. A few thousand honest ones stay far below;
 * when it is spent, the text's other formulas stay as their source, unless their MathML is at hand.
 * For one thread.
 */
public final class Patience {

    private static final Duration FOR_ONE_TEXT = Duration.ofSeconds(30);

    private long nanosLeft;

    Patience(Duration duration) {
        nanosLeft = duration.toNanos();
    }

    public static Patience forOneText() {
        return new Patience(FOR_ONE_TEXT);
    }

    boolean isSpent() {
        return nanosLeft <= 0;
    }

    void spend(long nanos) {
        nanosLeft -= nanos;
    }
}
