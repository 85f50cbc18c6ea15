/** The commands of the jar, and what a person at the machine is told when one cannot be done. */
@NullMarked
@ApplicationModule(
        displayName = "Command line",
        allowedDependencies = {
            "archive",
            "citations",
            "common",
            "settings",
            "storage",
            "site",
            "profile",
            "papers",
            "exchange",
            "exchange :: jekyll",
            "exchange :: paste",
            "security",
            "snapshot"
        })
package org.offprint.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
