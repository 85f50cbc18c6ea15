/** The talks that the owner gave or gives. */
@NullMarked
@ApplicationModule(
        displayName = "Talks",
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
package org.offprint.talks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
