/** Tests of the way from Markdown to safe HTML, with texts made to break it. */
@NullMarked
package org.offprint.markdown.tex;

import org.jspecify.annotations.NullMarked;
