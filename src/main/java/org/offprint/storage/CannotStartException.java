package org.offprint.storage;

/**
 * Says in one sentence for the person at the machine why Offprint does not start and what to do.
 * Nothing was overwritten when it is thrown.
 */
public class CannotStartException extends RuntimeException {

    /**
     * @param message what is wrong and what to do, naming the path or setting
     */
    public CannotStartException(String message) {
        super(message);
    }

    /**
     * @param message what is wrong and what to do, naming the path or setting
     * @param cause what the operating system or the database said
     */
    public CannotStartException(String message, Throwable cause) {
        super(message, cause);
    }
}
