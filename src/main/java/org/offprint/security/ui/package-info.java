/** The console's view of the account. */
@NullMarked
package org.offprint.security.ui;

import org.jspecify.annotations.NullMarked;
