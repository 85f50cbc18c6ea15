/**
 * What people do with Offprint, from end to end in a real browser: each is a {@code *Test} that a
 * {@link Visitor} goes through.
 */
@NullMarked
package org.offprint.journeys;

import org.jspecify.annotations.NullMarked;
