/** The public door of news. */
@NullMarked
package org.offprint.news.web;

import org.jspecify.annotations.NullMarked;
