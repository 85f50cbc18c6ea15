package org.offprint.media;

import java.io.IOException;
import java.io.InputStream;
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

    /** Whether a stored file, or one that is made of it, may be called like that. */
    public static boolean isName(String name) {
        return MediaFiles.NAME.matcher(name).matches();
    }

    /** The file that one of this name is made of: itself, or the larger picture. */
    public static String originalOf(String name) {
        return name.replaceFirst("-[0-9]{3,4}(?=\\.)", "");
    }

    /**
     * Stores a file under its name; one that is there whole stays.
     *
     * @param bytes how long it is
     * @param sha256 the checksum of its content, in hexadecimal digits
     * @throws IllegalArgumentException if it is another content than this, or the name is another
     *     content's
     * @throws IOException if the disk does not take the file
     */
    public void put(String name, InputStream content, long bytes, String sha256)
            throws IOException {
        if (!isNameOf(name, sha256)) {
            throw new IllegalArgumentException("“%s” is another file’s name.".formatted(name));
        }
        try (Incoming incoming = files.receive(content, bytes)) {
            if (!incoming.hash().equals(sha256)) {
                throw new IllegalArgumentException("“%s” is damaged.".formatted(name));
            }
            files.replace(name, incoming);
        }
    }

    /**
     * Whether a name is the one that a content with this checksum has. That of a smaller picture
     * tells of another content, so anything can be called like that.
     */
    public static boolean isNameOf(String name, String sha256) {
        return isName(name)
                && (!originalOf(name).equals(name) || sha256.startsWith(name.substring(0, 32)));
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
