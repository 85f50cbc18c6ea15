package org.offprint.common;

/**
 * A thing that was found.
 *
 * @param distance from what was looked for; the lower, the better it fits
 */
public record Near<T>(T thing, int distance) {}
