package org.offprint.exchange;

/** The person has ended an import; nothing of it was stored. */
public final class ImportCancelledException extends RuntimeException {

    public ImportCancelledException() {
        super("The import was cancelled; nothing of it was stored.");
    }
}
