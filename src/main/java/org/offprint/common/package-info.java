/** The value types that every part of Offprint shares; they know nothing but themselves. */
@NullMarked
@ApplicationModule(
        displayName = "Common",
        allowedDependencies = {})
package org.offprint.common;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
