/**
 * The REST API under {@code /api}: papers as JSON, BibTeX in, described by {@code
 * /api/openapi.json}. Whoever gets here has shown a token; that is settled in {@code security}.
 */
@NullMarked
@ApplicationModule(
        displayName = "API",
        allowedDependencies = {
            "bibtex",
            "common",
            "exchange",
            "exchange :: bibtex",
            "papers",
            "profile",
            "security",
            "settings",
            "site"
        })
package org.offprint.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
