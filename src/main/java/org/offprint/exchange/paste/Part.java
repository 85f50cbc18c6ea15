package org.offprint.exchange.paste;

/**
 * A piece with its place in the text.
 *
 * @param start offset of its first character
 * @param end offset behind its last one
 */
record Part(Piece piece, int start, int end) {}
