/**
 * Offprint, a researcher's home page in one jar. Each package below is a module; {@code
 * docs/ARCHITECTURE.md} says which may use which, and why.
 */
@NullMarked
package org.offprint;

import org.jspecify.annotations.NullMarked;
