package org.offprint.entries;

import org.offprint.site.SiteFrame;
import org.offprint.site.StructuredData;

/**
 * What stands above a section's entries, and what its head says to programs, for {@code
 * layout/section.jte}.
 *
 * @param breadcrumbs where on the site the page stands
 */
public record SectionHead(SiteFrame frame, String heading, StructuredData breadcrumbs) {}
