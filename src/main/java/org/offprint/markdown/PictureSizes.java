package org.offprint.markdown;

import java.util.Optional;

/** Whoever keeps the pictures of this site and so knows their sizes. */
@FunctionalInterface
public interface PictureSizes {

    /** Knows no picture. */
    PictureSizes NONE = path -> Optional.empty();

    /**
     * The size of a picture of this site; empty if there is none such.
     *
     * @param path as it stands in a text: {@code /media/group-photo.jpg}
     */
    Optional<PictureSize> find(String path);
}
