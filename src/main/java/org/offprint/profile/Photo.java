package org.offprint.profile;

import org.jspecify.annotations.Nullable;
import org.offprint.common.Text;
import org.offprint.media.Picture;

/**
 * The researcher's portrait.
 *
 * @param alt what it shows, for those who do not see it, at most {@value #MAX_ALT} characters; null
 *     where the owner's name says it
 */
public record Photo(Picture picture, @Nullable String alt) {

    /** The most characters of the alternative text. */
    public static final int MAX_ALT = 300;

    public Photo {
        alt = Text.limited("The alternative text", alt, MAX_ALT);
    }
}
