package org.offprint.exchange.ui;

import java.util.List;

/**
 * An entry or a file of a site in its preview.
 *
 * @param path its path on the old site
 * @param name what it is called
 * @param word what becomes of it
 * @param style the word as style sheets know it
 * @param lines what else there is to say
 * @param decidable whether the person can leave it out
 */
record PlannedThing(
        String path,
        String name,
        String word,
        String style,
        List<String> lines,
        boolean decidable) {}
