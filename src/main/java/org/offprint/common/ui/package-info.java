/** Pieces of Vaadin views that more than one part of the console uses. */
@NullMarked
@NamedInterface("ui")
package org.offprint.common.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
