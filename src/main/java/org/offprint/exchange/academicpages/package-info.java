/**
 * Reads the {@code about.md} of an academicpages site; the way in is {@link
 * org.offprint.exchange.academicpages.AcademicPageReader}.
 */
@NullMarked
package org.offprint.exchange.academicpages;

import org.jspecify.annotations.NullMarked;
