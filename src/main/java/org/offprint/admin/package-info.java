/** The console's shell: its frame, its first view, and what it says when something fails. */
@NullMarked
@ApplicationModule(
        displayName = "Console",
        allowedDependencies = {
            "common",
            "common :: ui",
            "history",
            "history :: ui",
            "site",
            "profile",
            "papers"
        })
package org.offprint.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
