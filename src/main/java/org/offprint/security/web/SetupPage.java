package org.offprint.security.web;

import org.jspecify.annotations.Nullable;

/**
 * What the set-up form shows; the messages stand beside their fields and are null where all is
 * well.
 *
 * @param reset whether the account that is there gets a new log-in
 * @param code what was typed before, unless it was wrong
 * @param username what was typed before
 */
public record SetupPage(
        FormPage form,
        String script,
        int shortestPassword,
        boolean reset,
        boolean startEmpty,
        String code,
        String username,
        @Nullable String codeError,
        @Nullable String usernameError,
        @Nullable String passwordError) {}
