package org.offprint.exchange;

/**
 * Where in its source text a part of a paper stands, so that a person can compare both.
 *
 * @param start offset of the first character in {@link FoundPaper#source}
 * @param end offset behind the last one
 * @param sure false where the person should look at it
 */
public record FieldEvidence(PaperField field, int start, int end, boolean sure) {

    public FieldEvidence {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("The place %d to %d is none.".formatted(start, end));
        }
    }
}
