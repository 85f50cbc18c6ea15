package org.offprint.common;

/**
 * Says that what is to be stored was changed by somebody else since it was read. Nothing was
 * stored; whoever catches it reads the newer state and lets the person choose.
 */
public class ConflictException extends RuntimeException {

    /**
     * @param message a sentence for a person, which names what was changed
     */
    public ConflictException(String message) {
        super(message);
    }
}
