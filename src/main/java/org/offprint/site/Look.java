package org.offprint.site;

import org.jspecify.annotations.Nullable;

/**
 * What the owner chose of the pages' looks.
 *
 * @param accent the one colour of the page; null for Offprint's own
 */
public record Look(@Nullable Accent accent, Typeface typeface) {

    /** The look that Offprint comes with. */
    public static final Look USUAL = new Look(null, Typeface.BOOK);

    /** The tokens that differ from those of {@code site.css}, to be put behind it. */
    String css() {
        String colour =
                accent == null
                        ? ""
                        : "@media screen{:root{--accent:light-dark(%s,%s)}}"
                                .formatted(accent.onLight(), accent.onDark());
        String letters =
                typeface == Typeface.BOOK
                        ? ""
                        : ":root{--text:%s,var(--script)}"
                                .formatted(typeface.faces().replace(", ", ","));
        return colour + letters;
    }
}
