package org.offprint.cli;

import java.io.PrintWriter;
import java.time.Duration;
import org.offprint.exchange.ImportProgress;

/** Says on standard error how far a long import is, about once a second. */
final class ImportProgressLine implements ImportProgress {

    private static final int MANY = 500;
    private static final long PAUSE = Duration.ofSeconds(1).toNanos();

    private final PrintWriter err;
    private long next;

    ImportProgressLine(PrintWriter err) {
        this.err = err;
        this.next = System.nanoTime();
    }

    @Override
    public void reached(int done, int total) {
        if (total >= MANY && System.nanoTime() - next >= 0) {
            err.println("%,d of %,d papers are stored.".formatted(done, total));
            next = System.nanoTime() + PAUSE;
        }
    }
}
