/** The console's view of what leaves the site whole, and comes back. */
@NullMarked
package org.offprint.archive.ui;

import org.jspecify.annotations.NullMarked;
