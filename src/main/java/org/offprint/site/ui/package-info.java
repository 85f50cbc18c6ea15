/** The console's view of the site's settings, and the public page beside forms. */
@NullMarked
@NamedInterface("ui")
package org.offprint.site.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
