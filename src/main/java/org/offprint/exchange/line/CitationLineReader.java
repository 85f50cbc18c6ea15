package org.offprint.exchange.line;

import java.util.Optional;
import org.offprint.exchange.FoundPaper;

/**
 * Reads one reference as it stands in a vita or a list of references, in any of the usual citation
 * styles, into a paper. It never fails: what cannot be taken apart becomes a paper that is titled
 * by the whole line, with a doubt. Only the first {@value LineText#LONGEST} characters are looked
 * at; the time grows with them and no faster.
 */
public final class CitationLineReader {

    /** Reads the text as one reference, which may go over several lines. */
    public FoundPaper read(String text) {
        return Reference.of(text).found(text);
    }

    /**
     * Reads the text if it has the looks of a reference: names or a title that is set off, and a
     * date, a venue or an identifier besides.
     */
    public Optional<FoundPaper> find(String text) {
        Reference reference = Reference.of(text);
        return reference.isLikely() ? Optional.of(reference.found(text)) : Optional.empty();
    }
}
