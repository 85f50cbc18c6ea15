/**
 * Recognises what was pasted or brought as a file; the ways in are {@link
 * org.offprint.exchange.paste.PasteReader} and {@link org.offprint.exchange.paste.FileReader}.
 */
@NullMarked
@NamedInterface("paste")
package org.offprint.exchange.paste;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
