package org.offprint.exchange.ris;

/**
 * A tag and its value.
 *
 * @param tag in capital letters
 * @param value with its lines joined
 * @param start offset of the value in the whole text
 * @param end offset behind its last line
 */
record RisField(String tag, String value, int start, int end) {}
