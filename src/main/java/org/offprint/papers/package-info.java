/** The papers: what is known of each, their order, and which of them are selected. */
@NullMarked
@ApplicationModule(
        displayName = "Papers",
        allowedDependencies = {
            "bibtex",
            "citations",
            "common",
            "common :: ui",
            "history",
            "history :: ui",
            "markdown",
            "media",
            "profile",
            "site",
            "site :: ui",
            "storage"
        })
package org.offprint.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
