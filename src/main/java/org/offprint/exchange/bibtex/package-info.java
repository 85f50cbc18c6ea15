/**
 * BibTeX entries as papers, with {@link org.offprint.exchange.bibtex.BibtexReader} in front: what
 * the types and fields of BibTeX, biblatex and al-folio mean in a paper.
 */
@NullMarked
@NamedInterface("bibtex")
package org.offprint.exchange.bibtex;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
