package org.offprint.media;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

/**
 * Takes pictures in: looks at what a file is and not at what it is called, turns it upright, makes
 * it small, writes it anew without anything that was hidden in it, and stores it.
 */
@Service
public class Pictures {

    /** The most bytes of an upload. */
    public static final int MAX_BYTES = 15 << 20;

    private static final Predicate<String> IS_PICTURE =
            Pattern.compile("\\.(?:jpg|png)$").asPredicate();

    private final MediaFiles files;
    private final PictureVariants variants;

    Pictures(MediaFiles files, PictureVariants variants) {
        this.files = files;
        this.variants = variants;
    }

    /**
     * Stores a picture that was uploaded; the same one twice is stored once.
     *
     * @param upload a JPEG, PNG or WebP of at most {@value #MAX_BYTES} bytes and 40 megapixels; the
     *     caller closes it
     * @throws IllegalArgumentException with a sentence for the person if it is none or too large
     * @throws IOException if the upload breaks off or the disk does not take the picture
     */
    public Picture store(InputStream upload) throws IOException {
        byte[] bytes = upload.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new IllegalArgumentException(
                    "The picture is larger than %d MB; please make it smaller."
                            .formatted(MAX_BYTES >> 20));
        }
        UploadedPicture uploaded = UploadedPicture.of(bytes);
        BufferedImage image = uploaded.decode();
        EncodedPicture encoded = EncodedPicture.of(image, uploaded.isDrawn());
        String name = files.store(encoded.bytes(), encoded.ending());
        Picture picture = new Picture(name, image.getWidth(), image.getHeight());
        variants.make(picture, image);
        return picture;
    }

    /**
     * The stored picture of a name that a visitor asks for, or a smaller one of it; empty if there
     * is none.
     */
    public Optional<StoredPicture> findStored(String name) {
        return variants.find(name)
                .or(() -> files.find(name).filter(file -> IS_PICTURE.test(name)))
                .map(file ->
                        new StoredPicture(
                                file, name.endsWith(".png") ? "image/png" : "image/jpeg"));
    }
}
