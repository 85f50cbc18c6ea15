/**
 * Reads references as they stand in a vita or a list of references; the way in is {@link
 * org.offprint.exchange.line.CitationLineReader}.
 */
@NullMarked
@NamedInterface("line")
package org.offprint.exchange.line;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
