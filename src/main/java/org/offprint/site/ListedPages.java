package org.offprint.site;

import java.util.List;

/** Whoever has public pages that belong into the site map. */
@FunctionalInterface
public interface ListedPages {

    /** Its pages, none of which is a draft, empty or led elsewhere. */
    List<ListedPage> listPages();

    /**
     * Whether one of them lives under this path. Whoever has many pages answers without listing
     * them.
     */
    default boolean lists(String path) {
        return listPages().stream().anyMatch(page -> page.path().equals(path));
    }
}
