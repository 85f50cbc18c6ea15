package org.offprint.site;

/**
 * Published inside the transaction of every change that the public may see; whoever keeps something
 * made from the site drops it once the transaction is committed.
 */
public record SiteChanged() {}
