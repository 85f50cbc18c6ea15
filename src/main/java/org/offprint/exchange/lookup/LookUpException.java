package org.offprint.exchange.lookup;

import java.io.Serial;

/** Says in one sentence for the person why a register gave no answer. */
class LookUpException extends Exception {

    @Serial private static final long serialVersionUID = 1L;

    LookUpException(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }

    /** The register answered that it does not know the work or the person. */
    static final class Unknown extends LookUpException {

        @Serial private static final long serialVersionUID = 1L;

        Unknown(String sentence) {
            super(sentence);
        }
    }
}
