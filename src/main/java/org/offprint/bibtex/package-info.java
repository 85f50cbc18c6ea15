/** BibTeX as a format of its own: entries, and how they are written. Knows no paper. */
@NullMarked
@ApplicationModule(
        displayName = "BibTeX",
        allowedDependencies = {})
package org.offprint.bibtex;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
