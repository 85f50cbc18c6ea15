/**
 * Reads CSL-JSON, as {@link org.offprint.citations.CslJson}, Zotero, Pandoc, Crossref and DataCite
 * write it, by {@link org.offprint.exchange.csl.CslReader}.
 */
@NullMarked
package org.offprint.exchange.csl;

import org.jspecify.annotations.NullMarked;
