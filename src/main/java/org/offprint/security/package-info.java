/**
 * Who may change the site: the one administrator's account, first run, log-in, sessions and the
 * headers that every answer carries.
 */
@NullMarked
@ApplicationModule(
        displayName = "Security",
        allowedDependencies = {"common", "common :: ui", "history", "settings", "storage", "site"})
package org.offprint.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
