package org.offprint.history;

/**
 * What came of taking changes back, or making them again.
 *
 * @param done how many things are what they were
 * @param left how many stayed, because they were changed since
 */
public record Undone(int done, int left) {}
