package org.offprint.exchange.academicpages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The tags of a page, and how many blocks of HTML are open at a place of it. */
final class HtmlDepth {

    private static final Set<String> CONTAINERS =
            Set.of(
                    "div", "section", "article", "details", "table", "tr", "td", "ul", "ol", "li",
                    "dl");

    private final List<HtmlTag> tags = new ArrayList<>();
    private final int[] starts;
    private final int[] depths;

    HtmlDepth(String text) {
        for (int i = text.indexOf('<'); i >= 0; ) {
            HtmlTag tag = HtmlTag.at(text, i);
            if (tag != null) {
                tags.add(tag);
            }
            i = text.indexOf('<', tag == null ? i + 1 : tag.end());
        }
        starts = new int[tags.size()];
        depths = new int[tags.size()];
        int depth = 0;
        for (int i = 0; i < tags.size(); i++) {
            HtmlTag tag = tags.get(i);
            if (CONTAINERS.contains(tag.name()) && !tag.empty()) {
                depth = Math.max(0, depth + (tag.closing() ? -1 : 1));
            }
            starts[i] = tag.start();
            depths[i] = depth;
        }
    }

    List<HtmlTag> tags() {
        return tags;
    }

    /** How many containers are open before this place. */
    int at(int offset) {
        int found = java.util.Arrays.binarySearch(starts, offset);
        int before = (found >= 0 ? found : -found - 1) - 1;
        return before < 0 ? 0 : depths[before];
    }
}
