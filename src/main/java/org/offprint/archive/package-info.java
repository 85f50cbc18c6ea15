/** The whole site as one file, in forms that can be read without Offprint, and back again. */
@NullMarked
@ApplicationModule(
        displayName = "Archive",
        allowedDependencies = {
            "common",
            "common :: ui",
            "history",
            "settings",
            "storage",
            "site",
            "media",
            "papers",
            "exchange",
            "security",
            "snapshot"
        })
package org.offprint.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
