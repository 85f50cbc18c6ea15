/** The console's views of teaching. */
@NullMarked
package org.offprint.teaching.ui;

import org.jspecify.annotations.NullMarked;
