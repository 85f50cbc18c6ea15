/**
 * Citations: one model of a cited work, CSL-JSON's, and what is made of it: the work in the
 * citation styles of journals, RIS, COinS and CSL-JSON itself. Knows no paper; citeproc-java is
 * hidden inside.
 */
@NullMarked
@ApplicationModule(
        displayName = "Citations",
        allowedDependencies = {"common", "markdown"})
package org.offprint.citations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
