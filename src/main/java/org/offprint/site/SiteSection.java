package org.offprint.site;

import java.util.Comparator;

/**
 * A part of the public site that has an address of its own and stands in the menu as soon as there
 * is something to read in it. Each feature declares its own.
 */
public interface SiteSection {

    /** In the order in which the menu shows them as long as the owner has not chosen another. */
    Comparator<SiteSection> USUAL_ORDER = Comparator.comparingInt(SiteSection::order);

    /** The address, such as "/papers". */
    String path();

    /**
     * The key of its name in the words of the site, such as "papers.section"; what the owner named
     * has none and says its {@link #name} itself.
     */
    default String nameKey() {
        throw new IllegalStateException(path() + " has a name of its own.");
    }

    /** What the menu calls it. */
    default String name(Words words) {
        return words.get(nameKey());
    }

    /** Its usual place in the menu; lower comes first. */
    int order();

    /** Whether visitors find anything there; a section without content is 404 and in no menu. */
    boolean hasContent();
}
