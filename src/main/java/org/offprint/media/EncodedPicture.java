package org.offprint.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * A picture written anew, pixels and nothing else: JPEG, or PNG where one sees through it or it is
 * a drawing.
 */
record EncodedPicture(byte[] bytes, String ending) {

    private static final float QUALITY = 0.85f;

    /**
     * @param drawn whether it came without loss, as drawings and screenshots do, and stays so where
     *     that is no larger
     */
    static EncodedPicture of(BufferedImage image, boolean drawn) throws IOException {
        if (isTransparent(image)) {
            return png(image);
        }
        EncodedPicture jpeg = jpeg(image);
        if (drawn) {
            EncodedPicture png = png(image);
            return png.bytes.length <= jpeg.bytes.length ? png : jpeg;
        }
        return jpeg;
    }

    /** Written in the format of a file of this name. */
    static EncodedPicture like(String name, BufferedImage image) throws IOException {
        return name.endsWith(".png") ? png(image) : jpeg(image);
    }

    private static EncodedPicture png(BufferedImage image) throws IOException {
        int type = isTransparent(image) ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        return new EncodedPicture(write(copy(image, type), "png"), ".png");
    }

    private static EncodedPicture jpeg(BufferedImage image) throws IOException {
        return new EncodedPicture(write(copy(image, BufferedImage.TYPE_INT_RGB), "jpeg"), ".jpg");
    }

    private static boolean isTransparent(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return false;
        }
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) >>> 24 < 0xFF) {
                    return true;
                }
            }
        }
        return false;
    }

    private static BufferedImage copy(BufferedImage image, int type) {
        BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), type);
        var graphics = copy.createGraphics();
        try {
            if (type == BufferedImage.TYPE_INT_RGB) {
                graphics.setColor(Color.WHITE);
                graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            }
            graphics.drawImage(image, 0, 0, null);
        } finally {
            graphics.dispose();
        }
        return copy;
    }

    private static byte[] write(BufferedImage image, String format) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        var bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
                param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
