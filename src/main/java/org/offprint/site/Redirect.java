package org.offprint.site;

import org.offprint.common.WebLink;

/**
 * An old address of this site and where it leads now.
 *
 * @param source a path that begins with one slash, without query and fragment, of at most {@value
 *     #MAX_SOURCE} characters
 * @param target a page of this site or another address
 */
public record Redirect(String source, WebLink target) {

    /** The most characters of an old address. */
    public static final int MAX_SOURCE = 500;

    public Redirect {
        if (!source.matches("/[^\\s?#\\\\]*") || source.startsWith("//") || source.equals("/")) {
            throw new IllegalArgumentException(
                    "“%s” is no path of this site; it has to begin with one slash, such as /vita.html."
                            .formatted(shortened(source)));
        }
        if (source.length() > MAX_SOURCE) {
            throw new IllegalArgumentException(
                    "The old address is %d characters long; %d is the most."
                            .formatted(source.length(), MAX_SOURCE));
        }
    }

    /**
     * Whether the first part of a path belongs to Offprint itself, so that no redirect may begin
     * there. Below {@code /papers/} are the owner's papers, whose old addresses are led on; below
     * the other sections is nothing, but on the sites that people come from each talk and each
     * course had an address there.
     */
    public static boolean isReserved(String source) {
        boolean entry =
                source.matches("/(papers|talks|teaching|news)/[^/]+/?")
                        && !source.startsWith("/news/feed");
        return ReservedSlugs.covers(source) && !entry;
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
