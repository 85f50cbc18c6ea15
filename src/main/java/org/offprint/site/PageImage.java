package org.offprint.site;

import org.jspecify.annotations.Nullable;

/**
 * The picture that a link to a page is shown with elsewhere.
 *
 * @param path where it lies on this site, such as "/media/abc.jpg"
 * @param width in pixels
 * @param height in pixels
 * @param alt what it shows, for those who do not see it; null where nobody said
 */
public record PageImage(String path, int width, int height, @Nullable String alt) {

    /** Whether it is wide enough to stand above the text of a card rather than beside it. */
    boolean isWide() {
        return width >= 600 && width * 2 >= height * 3;
    }
}
