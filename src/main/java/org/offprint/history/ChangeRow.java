package org.offprint.history;

import org.jspecify.annotations.Nullable;
import org.offprint.history.PastChange.What;

/**
 * A change as it is stored.
 *
 * @param state what the thing was before, as {@link StateJson} writes it; null where it is new
 */
record ChangeRow(String kind, String entry, What what, String label, @Nullable String state) {}
