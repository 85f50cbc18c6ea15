package org.offprint.exchange.academicpages;

/**
 * One line of a page: its number, counted from 1, and where it stands in the text; the end of the
 * line itself lies outside of it.
 */
record SourceLine(int number, int start, int end, int next) {}
