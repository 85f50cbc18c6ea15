package org.offprint.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;

/**
 * The bytes of an upload that call themselves a picture. Its size is read from the header and held
 * to a limit before a pixel is decoded: a small file can be a huge picture.
 */
final class UploadedPicture {

    private static final long MAX_PIXELS = 40_000_000;
    private static final int MAX_EDGE = 20_000;
    private static final int MOST_EDGE = 2400;
    private static final int READ_EDGE = 3200;

    private final PictureFormat format;
    private final byte[] bytes;

    private UploadedPicture(PictureFormat format, byte[] bytes) {
        this.format = format;
        this.bytes = bytes;
    }

    static UploadedPicture of(byte[] bytes) {
        PictureFormat format =
                PictureFormat.of(bytes)
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        "This is no picture that can be used; choose a JPEG, PNG or WebP file."));
        return new UploadedPicture(format, bytes);
    }

    /** Whether it came in a format that loses nothing, as drawings do. */
    boolean isDrawn() {
        return format == PictureFormat.PNG;
    }

    /** Decodes it, upright, in the colours of the web and no larger than it is shown. */
    BufferedImage decode() {
        try (ImageInputStream input =
                ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            ImageReader reader = reader();
            try {
                reader.setInput(input, true, true);
                requireSize(reader.getWidth(0), reader.getHeight(0));
                return upright(small(read(reader)));
            } finally {
                reader.dispose();
            }
        } catch (TooLarge e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException(
                    "This picture is damaged; open it in an image program, save it anew and try again.",
                    e);
        }
    }

    private ImageReader reader() {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.reader());
        if (!readers.hasNext()) {
            throw new IllegalStateException("There is no reader of " + format);
        }
        return readers.next();
    }

    private static void requireSize(int width, int height) {
        if (width > MAX_EDGE || height > MAX_EDGE || (long) width * height > MAX_PIXELS) {
            throw new TooLarge(width, height);
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        CutShort cutShort = new CutShort();
        reader.addIIOReadWarningListener(cutShort);
        var param = reader.getDefaultReadParam();
        // A picture straight from a camera is read at a fraction of its size: less memory, less
        // time.
        int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / READ_EDGE);
        param.setSourceSubsampling(step, step, 0, 0);
        BufferedImage image = reader.read(0, param);
        if (cutShort.noticed) {
            throw new EOFException("The picture is cut short");
        }
        return image;
    }

    private BufferedImage small(BufferedImage image) throws IOException {
        var profile = ColorProfile.of(image, format, bytes);
        BufferedImage small = fit(ColorProfile.inOwnNumbers(image), MOST_EDGE, MOST_EDGE);
        return profile.map(colors -> colors.toSrgb(small)).orElse(small);
    }

    /** Makes a picture no larger than this; never larger than it is. */
    static BufferedImage fit(BufferedImage image, int width, int height) throws IOException {
        if (image.getWidth() <= width && image.getHeight() <= height) {
            return image;
        }
        return Thumbnails.of(image).size(width, height).asBufferedImage();
    }

    private BufferedImage upright(BufferedImage image) {
        return ExifOrientation.of(format, bytes).apply(image);
    }

    /** Of a JPEG that is cut short the reader only warns, and shows the rest in grey. */
    private static final class CutShort implements IIOReadWarningListener {

        private boolean noticed;

        @Override
        public void warningOccurred(ImageReader source, String warning) {
            noticed |= warning.toLowerCase(Locale.ROOT).contains("premature end");
        }
    }

    private static final class TooLarge extends IllegalArgumentException {

        private TooLarge(int width, int height) {
            super(
                    "The picture has %,d × %,d pixels; 40 million in all is the most. Please make it smaller."
                            .formatted(width, height));
        }
    }
}
