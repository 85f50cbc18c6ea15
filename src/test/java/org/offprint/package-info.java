/** Tests of Offprint as a whole: its structure, and fixtures for all other tests. */
@NullMarked
package org.offprint;

import org.jspecify.annotations.NullMarked;
