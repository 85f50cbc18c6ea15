/** The public door of teaching. */
@NullMarked
package org.offprint.teaching.web;

import org.jspecify.annotations.NullMarked;
