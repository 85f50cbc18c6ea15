package org.offprint.security;

/**
 * Published inside the transaction that ends all sessions of an earlier epoch.
 *
 * @param epoch the only epoch whose sessions live on
 */
public record SessionsEnded(long epoch) {}
