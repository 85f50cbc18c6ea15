package org.offprint.history;

/**
 * One part of a thing in two states.
 *
 * @param part the name of the part as its record calls it, such as "abstractText"
 * @param before what it was, as a readable text; empty where there was nothing
 * @param after what it became, in the same way
 */
public record Difference(String part, String before, String after) {}
