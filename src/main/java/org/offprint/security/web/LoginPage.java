package org.offprint.security.web;

import org.jspecify.annotations.Nullable;

/**
 * What the log-in form shows.
 *
 * @param username what was typed before
 * @param message what went wrong or was done; null at first
 */
public record LoginPage(FormPage form, String username, @Nullable String message) {}
