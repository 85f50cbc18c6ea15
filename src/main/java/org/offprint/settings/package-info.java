/** What the self-hoster sets from outside, by environment or property. */
@NullMarked
@ApplicationModule(
        displayName = "Settings",
        allowedDependencies = {})
package org.offprint.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
