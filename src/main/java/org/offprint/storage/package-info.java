/**
 * The data folder and the database in it: opened with care, locked against a second process, and
 * written so that what was acknowledged survives.
 */
@NullMarked
@ApplicationModule(
        displayName = "Storage",
        allowedDependencies = {"common", "settings"})
package org.offprint.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
