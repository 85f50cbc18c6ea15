/**
 * Reads the {@code about.md} of an academicpages site; the way in is {@link
 * org.offprint.exchange.academicpages.AcademicPageReader}.
 */
@NullMarked
@NamedInterface("academicpages")
package org.offprint.exchange.academicpages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
