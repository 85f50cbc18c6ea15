/** The curriculum vitae: a page, its twin in Markdown, and a PDF, all from one {@link CvPage}. */
@NullMarked
package org.offprint.home.cv;

import org.jspecify.annotations.NullMarked;
