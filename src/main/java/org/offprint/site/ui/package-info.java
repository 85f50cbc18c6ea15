/** The console's view of the site's settings. */
@NullMarked
package org.offprint.site.ui;

import org.jspecify.annotations.NullMarked;
