/** Files that the owner uploads: checked, made safe, kept in the data folder and served. */
@NullMarked
@ApplicationModule(
        displayName = "Media",
        allowedDependencies = {
            "common",
            "common :: ui",
            "history",
            "settings",
            "storage",
            "markdown",
            "site"
        })
package org.offprint.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
