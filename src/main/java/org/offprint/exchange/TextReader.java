package org.offprint.exchange;

/**
 * Reads the papers out of a text of one format. It never fails on what the text says: what could
 * not be read is among the problems of the batch, with lines counted from the text's first one.
 */
@FunctionalInterface
public interface TextReader {

    /** Reads the whole text. */
    Batch read(String text);
}
