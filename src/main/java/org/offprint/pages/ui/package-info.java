/** The console's views of pages. */
@NullMarked
package org.offprint.pages.ui;

import org.jspecify.annotations.NullMarked;
