/** The public pages that join several features: home page, vita, feed of papers, site map. */
@NullMarked
@ApplicationModule(
        displayName = "Home",
        allowedDependencies = {
            "common",
            "markdown",
            "site",
            "media",
            "profile",
            "entries",
            "news",
            "talks",
            "teaching",
            "papers"
        })
package org.offprint.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
