package org.offprint.site;

import org.jspecify.annotations.Nullable;
import org.offprint.common.Text;
import org.offprint.common.WebLink;

/**
 * One entry of the public menu as the owner placed it. An entry that leads to the address of a
 * {@link SiteSection} is that section: it shows only once there is something to read in it.
 *
 * @param label what it says, at most {@value #MAX_LABEL} characters; null for the section's own
 *     name
 * @param target where it leads: a page of this site or another address
 * @param shown whether visitors see it
 */
public record MenuEntry(@Nullable String label, WebLink target, boolean shown) {

    /** The most characters of a label. */
    public static final int MAX_LABEL = 100;

    public MenuEntry {
        label = Text.limited("The menu entry", label, MAX_LABEL);
    }

    /**
     * An entry that visitors see.
     *
     * @throws IllegalArgumentException if it says nothing
     */
    public MenuEntry(String label, WebLink target) {
        this(label, target, true);
        if (Text.orNull(label) == null) {
            throw new IllegalArgumentException("A menu entry needs a label.");
        }
    }

    /** The same entry, hidden or not. */
    public MenuEntry shownOnlyIf(boolean visible) {
        return new MenuEntry(label, target, visible);
    }

    static MenuEntry ofSection(SiteSection section) {
        return new MenuEntry(null, new WebLink(section.path()), true);
    }

    /** Whether it leads to this section. */
    boolean leadsTo(SiteSection section) {
        return target.value().equals(section.path());
    }

    /** Whether the owner neither named nor hid it. */
    boolean isUntouched() {
        return label == null && shown;
    }
}
