/** The console's views of news. */
@NullMarked
package org.offprint.news.ui;

import org.jspecify.annotations.NullMarked;
