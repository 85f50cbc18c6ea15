/** What the console's views of all kinds of entries have in common. */
@NullMarked
@NamedInterface("ui")
package org.offprint.entries.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
