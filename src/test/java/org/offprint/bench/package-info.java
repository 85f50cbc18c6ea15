/** What the commands in {@code bench/} measure from inside. */
@NullMarked
package org.offprint.bench;

import org.jspecify.annotations.NullMarked;
