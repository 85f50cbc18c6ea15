package org.offprint.common.ui;

import java.util.List;
import org.offprint.common.Sought;

/**
 * A part of the console in which the palette finds something. Every part declares its own, as a
 * bean; it is asked while a person types, so it has to answer at once. Before anything is typed,
 * the {@code @Order} of the beans is that of what they offer.
 */
public interface PaletteSource {

    /**
     * What fits best, the best first. Where nothing is looked for yet, only what a person may want
     * at any time.
     *
     * @param most so many at the most
     */
    List<Found> find(Sought sought, int most);
}
