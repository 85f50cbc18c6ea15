/**
 * Asks registers of works for what they know, by {@link org.offprint.exchange.lookup.LookUps}:
 * Crossref and DataCite by DOI, arXiv by its ids, ORCID by a person's iD. The client behind it goes
 * to no address but the configured ones, to no address that is not public, and takes neither long
 * nor much.
 */
@NullMarked
package org.offprint.exchange.lookup;

import org.jspecify.annotations.NullMarked;
