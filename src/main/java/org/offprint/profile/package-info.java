/** Who the researcher is: name, position, links, photo and biography. */
@NullMarked
@ApplicationModule(
        displayName = "Profile",
        allowedDependencies = {
            "common",
            "common :: ui",
            "history",
            "history :: ui",
            "markdown",
            "media",
            "site",
            "site :: ui",
            "storage"
        })
package org.offprint.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
