package org.offprint.site;

/**
 * Published inside the transaction in which all content of the site gave way to another; whoever
 * keeps content in memory reads it anew, within the transaction too.
 */
public record SiteReplaced() {}
