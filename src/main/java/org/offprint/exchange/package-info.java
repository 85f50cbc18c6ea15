/** What comes into the site and leaves it: the starter content, imports, later exports. */
@NullMarked
@ApplicationModule(
        displayName = "Exchange",
        allowedDependencies = {
            "common",
            "common :: ui",
            "history",
            "bibtex",
            "markdown",
            "settings",
            "storage",
            "site",
            "media",
            "profile",
            "papers",
            "entries",
            "news",
            "talks",
            "teaching",
            "pages"
        })
package org.offprint.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
