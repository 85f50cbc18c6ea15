/**
 * Reads RIS, as {@link org.offprint.citations.RisWriter}, Zotero, EndNote, Mendeley and publishers
 * write it, and the tagged form of PubMed, by {@link org.offprint.exchange.ris.RisReader}.
 */
@NullMarked
package org.offprint.exchange.ris;

import org.jspecify.annotations.NullMarked;
