/** The public door of pages. */
@NullMarked
package org.offprint.pages.web;

import org.jspecify.annotations.NullMarked;
