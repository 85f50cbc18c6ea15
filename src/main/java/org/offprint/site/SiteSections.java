package org.offprint.site;

import java.util.List;

/** Whoever has sections that come and go with what the owner writes, such as free pages. */
@FunctionalInterface
public interface SiteSections {

    /** Those that are there now, each with something to read in it. */
    List<SiteSection> listSections();
}
