/** The public door of talks. */
@NullMarked
package org.offprint.talks.web;

import org.jspecify.annotations.NullMarked;
