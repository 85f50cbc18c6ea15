/**
 * The public site as visitors and machines find it, over {@link org.offprint.SampleSite}: all of it
 * by its links, each page by the rules that hold for it.
 */
@NullMarked
package org.offprint.walk;

import org.jspecify.annotations.NullMarked;
