/** Files that the owner uploads: checked, made safe, kept in the data folder and served. */
@NullMarked
@ApplicationModule(
        displayName = "Media",
        allowedDependencies = {"common", "settings", "storage", "site"})
package org.offprint.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
