/** What is new: short notes with a date, their page and their feed. */
@NullMarked
@ApplicationModule(
        displayName = "News",
        allowedDependencies = {
            "common",
            "common :: ui",
            "history",
            "history :: ui",
            "entries",
            "entries :: ui",
            "markdown",
            "site",
            "storage"
        })
package org.offprint.news;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
