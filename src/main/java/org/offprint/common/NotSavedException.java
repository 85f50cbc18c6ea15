package org.offprint.common;

/**
 * Says that nothing can be stored at the moment, for a reason that lies outside Offprint and that a
 * person can mend. Nothing was stored; trying again after the mend is right.
 */
public class NotSavedException extends RuntimeException {

    /**
     * @param message a sentence for a person: why, and what to do
     */
    public NotSavedException(String message) {
        super(message);
    }
}
