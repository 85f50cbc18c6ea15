package org.offprint.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/**
 * The stored pictures in smaller widths, in files beside them. They are made when a picture comes
 * in; one that is missing, as of the pictures of release 0.1, is made when it is first asked for.
 */
@Component
class PictureVariants {

    private static final Pattern NAME =
            Pattern.compile("([a-z0-9]{32})-([1-9]\\d{2,3})(\\.(?:jpg|png))");

    private final MediaFiles files;
    private final ReentrantLock atWork = new ReentrantLock();

    PictureVariants(MediaFiles files) {
        this.files = files;
    }

    /** Makes the smaller ones of a picture that was just stored. */
    void make(Picture picture, BufferedImage image) throws IOException {
        for (int width : picture.smallerWidths()) {
            write(image, width, picture.name(width));
        }
    }

    /**
     * The file of this name; empty if no stored picture is offered like that. Where it cannot be
     * made it is the picture itself, which shows the same.
     */
    Optional<Path> find(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches() || !Picture.WIDTHS.contains(Integer.valueOf(matcher.group(2)))) {
            return Optional.empty();
        }
        return files.find(name)
                .or(() ->
                        files.find(matcher.group(1) + matcher.group(3))
                                .flatMap(whole ->
                                        made(whole, Integer.parseInt(matcher.group(2)), name)));
    }

    /** One at a time: a picture that is taken apart needs much memory. */
    private Optional<Path> made(Path whole, int width, String name) {
        atWork.lock();
        try {
            Optional<Path> meanwhile = files.find(name);
            if (meanwhile.isPresent()) {
                return meanwhile;
            }
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(Files.readAllBytes(whole)));
            if (image == null || image.getWidth() <= width) {
                return Optional.empty();
            }
            write(image, width, name);
            return files.find(name);
        } catch (IOException e) {
            return Optional.of(whole);
        } finally {
            atWork.unlock();
        }
    }

    private void write(BufferedImage image, int width, String name) throws IOException {
        BufferedImage small = UploadedPicture.fit(image, width, Integer.MAX_VALUE);
        files.storeAs(name, EncodedPicture.like(name, small).bytes());
    }
}
