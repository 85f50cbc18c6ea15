/**
 * What the words of a reference say, wherever it stands: names, sentences, venues, notes and
 * identifiers.
 */
@NullMarked
@NamedInterface("words")
package org.offprint.exchange.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
