/** The console's view of the owner's files. */
@NullMarked
package org.offprint.media.ui;

import org.jspecify.annotations.NullMarked;
