package org.offprint.exchange.jekyll;

import org.offprint.exchange.ImportProgress;

/** Counts the parts of an import, which come one after another, as one. */
final class SiteProgress {

    private final ImportProgress whole;
    private final int total;
    private int before;

    /**
     * @param total the sum of all parts
     */
    SiteProgress(ImportProgress whole, int total) {
        this.whole = whole;
        this.total = total;
    }

    /**
     * The progress of the next part; it may leave out steps, and is over when the part after it
     * begins.
     */
    ImportProgress part(int size) {
        int from = before;
        before += size;
        return (done, of) -> whole.reached(from + Math.min(done, size), total);
    }

    /** Everything is done. */
    void end() {
        whole.reached(total, total);
    }
}
