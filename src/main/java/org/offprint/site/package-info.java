/**
 * The public frame: the site's settings and menu, its finished pages, redirects and error pages. It
 * knows no feature; what it needs from them it declares as interfaces.
 */
@NullMarked
@ApplicationModule(
        displayName = "Site",
        allowedDependencies = {
            "common",
            "common :: ui",
            "history",
            "markdown",
            "settings",
            "storage"
        })
package org.offprint.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
