/** The console's views of talks. */
@NullMarked
package org.offprint.talks.ui;

import org.jspecify.annotations.NullMarked;
