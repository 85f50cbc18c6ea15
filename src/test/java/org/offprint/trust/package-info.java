/**
 * Tests from outside: Offprint as a process of its own, started, hurt, killed and started again.
 */
@NullMarked
package org.offprint.trust;

import org.jspecify.annotations.NullMarked;
