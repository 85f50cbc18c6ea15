package org.offprint.media;

import org.jspecify.annotations.Nullable;

/**
 * An upload that was checked and whose content is on the disk, not yet to be found anywhere.
 *
 * @param stored the name of its file in the media folder
 * @param picture its size, if it is a picture
 */
public record TakenFile(String stored, FileType type, long bytes, @Nullable Picture picture) {

    public TakenFile {
        if ((picture != null) != (type.kind() == FileKind.PICTURE)) {
            throw new IllegalArgumentException("Pictures have a size, and nothing else has.");
        }
    }

    static TakenFile of(Picture picture, long bytes) {
        FileType type = picture.name().endsWith(".png") ? FileType.PNG : FileType.JPEG;
        return new TakenFile(picture.name(), type, bytes, picture);
    }
}
