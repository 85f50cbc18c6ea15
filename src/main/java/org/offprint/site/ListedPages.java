package org.offprint.site;

import java.util.List;

/** Whoever has public pages that belong into the site map. */
@FunctionalInterface
public interface ListedPages {

    /** Its pages, none of which is a draft, empty or led elsewhere. */
    List<ListedPage> listPages();
}
