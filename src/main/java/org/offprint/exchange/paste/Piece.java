package org.offprint.exchange.paste;

import org.offprint.exchange.Batch;
import org.offprint.papers.ArxivId;
import org.offprint.papers.Doi;
import org.offprint.profile.Orcid;

/** A part of a text that was pasted, and what it was recognised as. */
public sealed interface Piece {

    /** A DOI, to be looked up. */
    record OfDoi(Doi doi) implements Piece {}

    /** An arXiv id, to be looked up. */
    record OfArxiv(ArxivId id) implements Piece {}

    /** A person's ORCID iD, whose works are to be looked up. */
    record OfOrcid(Orcid orcid) implements Piece {}

    /** What could be read at once. */
    record OfText(Batch batch) implements Piece {}

    /**
     * A text that names no paper, as far as can be told.
     *
     * @param line where it begins, counted from 1
     */
    record Unknown(String text, int line) implements Piece {}
}
