/** What forms of the console show of drafts and of the history. */
@NullMarked
@NamedInterface("ui")
package org.offprint.history.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
