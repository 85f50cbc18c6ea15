package org.offprint.site;

import org.offprint.common.Text;
import org.offprint.common.WebLink;

/**
 * One entry of the public menu.
 *
 * @param label what it says, at most {@value #MAX_LABEL} characters
 * @param target where it leads: a page of this site or another address
 */
public record MenuEntry(String label, WebLink target) {

    /** The most characters of a label. */
    public static final int MAX_LABEL = 100;

    public MenuEntry {
        String clean = Text.limited("The menu entry", label, MAX_LABEL);
        if (clean == null) {
            throw new IllegalArgumentException("A menu entry needs a label.");
        }
        label = clean;
    }
}
