/**
 * What records of reference managers and registers have in common, whatever their format: markup in
 * their texts, names, dates, languages, and {@link org.offprint.exchange.record.WorkDraft}, which
 * knows where the parts of a record belong in a paper.
 */
@NullMarked
package org.offprint.exchange.record;

import org.jspecify.annotations.NullMarked;
