/** Turns formulas in TeX into MathML, and into words for places that hold no markup. */
@NullMarked
package org.offprint.markdown.tex;

import org.jspecify.annotations.NullMarked;
