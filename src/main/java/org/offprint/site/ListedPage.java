package org.offprint.site;

import java.time.Instant;

/**
 * A public page that search engines should know.
 *
 * @param path its address without the host, such as "/papers/2024-zhu-catapults"
 * @param changedAt when what it shows was last changed
 */
public record ListedPage(String path, Instant changedAt) {}
