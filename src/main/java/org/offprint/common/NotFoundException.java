package org.offprint.common;

/** Says that something asked for by its id or address is not there; to a visitor it is a 404. */
public class NotFoundException extends RuntimeException {

    /**
     * @param message a sentence for a person, which names what was looked for
     */
    public NotFoundException(String message) {
        super(message);
    }
}
