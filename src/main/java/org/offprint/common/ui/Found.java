package org.offprint.common.ui;

/**
 * Something that the palette found.
 *
 * @param kind the group that it is shown in, such as "Papers"
 * @param title what people call it
 * @param detail what tells it from others, in a few words; may be empty
 * @param href where it is: an address below the console, one of the site, which begins with a
 *     slash, or {@code #} and the id of what is to be pressed in the console's frame
 * @param distance from what was looked for
 */
public record Found(String kind, String title, String detail, String href, int distance) {

    private static final MessageFile WORDS = MessageFile.beside(Found.class, "palette");

    /** Something that can be done. */
    public static Found action(String title, String href, int distance) {
        return new Found(WORDS.get("actions"), title, "", href, distance);
    }

    /**
     * A field or section of a view; its link leads to the view and puts the focus there.
     *
     * @param label as it stands in the view
     * @param view what the view is called
     * @param path where the view is, below the console
     */
    static Found field(String label, String view, String path, int distance) {
        return new Found(WORDS.get("fields"), label, view, FieldLink.to(path, label), distance);
    }
}
