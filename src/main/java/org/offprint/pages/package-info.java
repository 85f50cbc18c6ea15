/** The owner's own pages in Markdown, each at an address of its own. */
@NullMarked
@ApplicationModule(
        displayName = "Pages",
        allowedDependencies = {
            "common",
            "common :: ui",
            "history",
            "history :: ui",
            "entries",
            "entries :: ui",
            "markdown",
            "site",
            "storage"
        })
package org.offprint.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
