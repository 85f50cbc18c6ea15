/** Serves stored media to visitors. */
@NullMarked
package org.offprint.media.web;

import org.jspecify.annotations.NullMarked;
