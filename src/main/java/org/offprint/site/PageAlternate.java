package org.offprint.site;

/**
 * The same matter in another form, which the head of a page names for programs.
 *
 * @param type its media type
 * @param title what a reader of feeds calls it
 * @param path where it lies on this site
 */
public record PageAlternate(String type, String title, String path) {

    /** Whether readers may follow it, so that it is named at the page's foot as well. */
    public boolean isFeed() {
        return type.equals("application/atom+xml");
    }
}
