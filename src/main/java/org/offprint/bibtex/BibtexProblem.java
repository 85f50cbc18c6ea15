package org.offprint.bibtex;

import org.jspecify.annotations.Nullable;

/**
 * Something that is not as BibTeX wants it.
 *
 * @param line counted from 1
 * @param column counted from 1, in characters
 * @param key of the entry, where it has one
 * @param message a sentence: what it is, and how to mend it
 */
public record BibtexProblem(int line, int column, @Nullable String key, String message) {}
