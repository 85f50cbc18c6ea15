package org.offprint.entries;

import org.offprint.markdown.SafeHtml;
import org.offprint.site.SiteFrame;
import org.offprint.site.StructuredData;

/**
 * What stands above a section's entries, and what its head says to programs, for {@code
 * layout/section.jte}.
 *
 * @param heading the title as plain text, TeX mathematics as its source
 * @param breadcrumbs where on the site the page stands
 */
public record SectionHead(
        SiteFrame frame, String heading, SafeHtml title, StructuredData breadcrumbs) {}
