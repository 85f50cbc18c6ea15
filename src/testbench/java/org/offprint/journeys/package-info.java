/** The main journeys as TestBench tests, compiled by everyone and run by whoever has a licence. */
@NullMarked
package org.offprint.journeys;

import org.jspecify.annotations.NullMarked;
