package org.offprint.papers;

/**
 * What a paper shall become.
 *
 * @param read the paper as it was read; if it was changed since, nothing is stored
 */
public record PaperChange(Paper read, PaperData data) {}
