/**
 * The public pages as plain files, which any web server shows on the day that Offprint does not
 * run.
 */
@NullMarked
@ApplicationModule(
        displayName = "Snapshot",
        allowedDependencies = {"common", "site", "papers"})
package org.offprint.snapshot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
