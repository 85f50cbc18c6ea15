/** The public pages that join several features: the home page. */
@NullMarked
@ApplicationModule(
        displayName = "Home",
        allowedDependencies = {"common", "markdown", "site", "media", "profile", "papers"})
package org.offprint.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
