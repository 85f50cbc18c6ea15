package org.offprint.site;

/** A parameter of a request has a value that it cannot have; the visitor gets a 400. */
public class UnreadableRequestException extends RuntimeException {

    /**
     * @param parameter its name, one of ours; the value is the visitor's and goes nowhere
     */
    public UnreadableRequestException(String parameter) {
        super("The parameter %s cannot be read.".formatted(parameter), null, false, false);
    }
}
