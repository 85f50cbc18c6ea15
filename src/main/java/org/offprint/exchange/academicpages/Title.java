package org.offprint.exchange.academicpages;

import org.jspecify.annotations.Nullable;

/** A paper's title, where it stands in its text, its link, and whether its place was plain. */
record Title(String text, int start, int end, @Nullable String url, boolean sure) {}
