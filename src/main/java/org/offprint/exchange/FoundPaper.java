package org.offprint.exchange;

import java.util.List;
import org.offprint.papers.PaperData;

/**
 * A paper as a text, a file or a register says it; nothing of it is stored. What Offprint cannot
 * hold (an address that is none, a text beyond the limits) is left out of its field and named in
 * {@link PaperData#attention}, a sentence on what to check; {@link PaperData#source} keeps the
 * source text, up to its limit.
 *
 * @param data the paper as it would be stored if it were new
 * @param source the text that it was read from, whole; for a register, its answer
 * @param line the line on which the text begins, counted from 1; 1 where there are no lines
 * @param endLine the line on which it ends
 * @param evidence where in the source the parts stand, as far as that is known, in its order
 */
public record FoundPaper(
        PaperData data, String source, int line, int endLine, List<FieldEvidence> evidence) {

    public FoundPaper {
        evidence = List.copyOf(evidence);
    }

    /** A paper of which nothing is known but what it says. */
    public static FoundPaper of(PaperData data, String source) {
        return new FoundPaper(data, source, 1, 1, List.of());
    }

    /** The same paper with other data. */
    public FoundPaper with(PaperData data) {
        return new FoundPaper(data, source, line, endLine, evidence);
    }
}
