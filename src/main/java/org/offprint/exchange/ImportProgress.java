package org.offprint.exchange;

/** Hears how far an import is. */
@FunctionalInterface
public interface ImportProgress {

    /** Listens to nothing. */
    ImportProgress SILENT = (done, total) -> {};

    /**
     * Called from time to time, at least once a second while papers are stored.
     *
     * @throws ImportCancelledException to end the import; nothing of it is stored then
     */
    void reached(int done, int total);
}
