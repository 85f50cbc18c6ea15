/** The console's view of an import: what comes in, what it would do, and the word to do it. */
@NullMarked
package org.offprint.exchange.ui;

import org.jspecify.annotations.NullMarked;
