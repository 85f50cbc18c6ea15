/** The public pages of the papers, and what reference managers fetch. */
@NullMarked
package org.offprint.papers.web;

import org.jspecify.annotations.NullMarked;
