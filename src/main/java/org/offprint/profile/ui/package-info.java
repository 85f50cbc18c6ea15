/** The console's view of the profile: the form, and the page beside it. */
@NullMarked
package org.offprint.profile.ui;

import org.jspecify.annotations.NullMarked;
