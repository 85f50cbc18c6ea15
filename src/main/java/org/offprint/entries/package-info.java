/**
 * What news, talks, courses and free pages have in common: entries that the owner keeps in a list,
 * each public or not, and the page of the site that shows them.
 */
@NullMarked
@ApplicationModule(
        displayName = "Entries",
        allowedDependencies = {
            "common",
            "common :: ui",
            "history",
            "history :: ui",
            "markdown",
            "site",
            "site :: ui",
            "storage"
        })
package org.offprint.entries;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
