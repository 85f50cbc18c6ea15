package org.offprint.exchange.jekyll;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.site.MenuEntry;

/**
 * What the site says of the frame around its pages.
 *
 * @param title what it calls itself, where that is not the owner's name
 * @param language its language tag
 * @param menu in its order; empty where it has none that is known
 */
public record FoundFrame(@Nullable String title, @Nullable String language, List<MenuEntry> menu) {

    public FoundFrame {
        menu = List.copyOf(menu);
    }
}
