/** The console's views of the papers. */
@NullMarked
package org.offprint.papers.ui;

import org.jspecify.annotations.NullMarked;
