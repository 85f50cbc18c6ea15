package org.offprint.exchange.lookup;

import java.util.List;
import org.offprint.exchange.FoundPaper;

/**
 * A register that knows works by identifiers of one kind.
 *
 * @param <I> the kind of identifier
 */
interface PaperRegister<I> {

    /**
     * The works behind the identifier, at least one.
     *
     * @param time how long it may take; it begins with the first request
     * @throws LookUpException.Unknown if the register does not know the identifier
     * @throws LookUpException if it could not be asked, or gave no answer that can be read
     */
    List<FoundPaper> find(I id, TimeLimit time) throws LookUpException;
}
