/** The courses that the owner teaches or taught. */
@NullMarked
@ApplicationModule(
        displayName = "Teaching",
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
package org.offprint.teaching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
