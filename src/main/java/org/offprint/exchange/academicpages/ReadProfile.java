package org.offprint.exchange.academicpages;

import org.jspecify.annotations.Nullable;

/** What a page says of its owner; the bio is Markdown and empty where the page has none. */
public record ReadProfile(@Nullable String name, @Nullable String email, String bio) {}
