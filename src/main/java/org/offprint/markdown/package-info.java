/** Turns the owner's Markdown into HTML that is safe to show. */
@NullMarked
@ApplicationModule(displayName = "Markdown", allowedDependencies = "common")
package org.offprint.markdown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
