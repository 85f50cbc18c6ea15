/** The doors: filter chains, headers, and the plain forms for set-up, log-in and log-out. */
@NullMarked
package org.offprint.security.web;

import org.jspecify.annotations.NullMarked;
