package org.offprint.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageInputStream;
import org.springframework.stereotype.Service;

/**
 * What lies in the folder of uploads, by the names that rows of the database hold, for whoever
 * carries the whole site elsewhere.
 */
@Service
public class StoredFiles {

    private final MediaFiles files;
    private final PictureVariants variants;

    StoredFiles(MediaFiles files, PictureVariants variants) {
        this.files = files;
        this.variants = variants;
    }

    /**
     * The file of this name and, behind a picture, the smaller ones that are made of it, all of
     * them; empty if it is missing from the disk.
     */
    public List<Path> findAll(String name) throws IOException {
        Optional<Path> whole = files.find(name);
        if (whole.isEmpty()) {
            return List.of();
        }
        List<Path> all = new ArrayList<>();
        all.add(whole.get());
        if (name.endsWith(".jpg") || name.endsWith(".png")) {
            Picture picture = new Picture(name, width(whole.get()), 1);
            for (int width : picture.smallerWidths()) {
                variants.find(picture.name(width))
                        .filter(made -> !made.equals(whole.get()))
                        .ifPresent(all::add);
            }
        }
        return List.copyOf(all);
    }

    /** From the head of the file: nothing is decoded. */
    private static int width(Path picture) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(picture.toFile())) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return 1;
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return reader.getWidth(0);
            } finally {
                reader.dispose();
            }
        }
    }
}
