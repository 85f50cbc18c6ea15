package org.offprint.media;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a camera was held: the tag 0x0112 of EXIF 2.3, in a JPEG's APP1 segment, a PNG's {@code eXIf}
 * or a WebP's {@code EXIF} chunk.
 *
 * @param value 1 to 8; 1 is upright
 */
record ExifOrientation(int value) {

    private static final ExifOrientation UPRIGHT = new ExifOrientation(1);
    private static final int TAG = 0x0112;

    static ExifOrientation of(PictureFormat format, byte[] bytes) {
        try {
            return switch (format) {
                case JPEG -> ofJpeg(ByteBuffer.wrap(bytes));
                case PNG -> ofPng(ByteBuffer.wrap(bytes));
                case WEBP -> ofWebp(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
            };
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException e) {
            return UPRIGHT;
        }
    }

    /** Turns and mirrors a picture until it is upright. */
    BufferedImage apply(BufferedImage image) {
        int w = image.getWidth();
        int h = image.getHeight();
        AffineTransform upright =
                switch (value) {
                    case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
                    case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
                    case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
                    case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
                    case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
                    case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
                    default -> new AffineTransform();
                };
        if (upright.isIdentity()) {
            return image;
        }
        boolean lying = value >= 5;
        int type =
                image.getColorModel().hasAlpha()
                        ? BufferedImage.TYPE_INT_ARGB
                        : BufferedImage.TYPE_INT_RGB;
        BufferedImage turned = new BufferedImage(lying ? h : w, lying ? w : h, type);
        var graphics = turned.createGraphics();
        try {
            graphics.drawImage(
                    image,
                    new AffineTransformOp(upright, AffineTransformOp.TYPE_NEAREST_NEIGHBOR),
                    0,
                    0);
        } finally {
            graphics.dispose();
        }
        return turned;
    }

    private static ExifOrientation ofJpeg(ByteBuffer jpeg) {
        jpeg.position(2);
        while (jpeg.remaining() >= 4) {
            int marker = jpeg.getShort() & 0xFFFF;
            int length = jpeg.getShort() & 0xFFFF;
            if (marker < 0xFFE0 || marker > 0xFFEF || length < 2) {
                return UPRIGHT;
            }
            ByteBuffer segment = jpeg.slice(jpeg.position(), length - 2);
            if (marker == 0xFFE1 && startsWith(segment, "Exif\0\0")) {
                return ofTiff(segment.slice(6, segment.limit() - 6));
            }
            jpeg.position(jpeg.position() + length - 2);
        }
        return UPRIGHT;
    }

    private static ExifOrientation ofPng(ByteBuffer png) {
        png.position(8);
        while (png.remaining() >= 12) {
            int length = png.getInt();
            ByteBuffer chunk = png.slice(png.position(), length + 4);
            if (startsWith(chunk, "eXIf")) {
                return ofTiff(chunk.slice(4, length));
            }
            png.position(Math.addExact(png.position(), length + 8));
        }
        return UPRIGHT;
    }

    private static ExifOrientation ofWebp(ByteBuffer webp) {
        webp.position(12);
        while (webp.remaining() >= 8) {
            boolean exif = startsWith(webp.slice(), "EXIF");
            webp.position(webp.position() + 4);
            int length = webp.getInt();
            ByteBuffer chunk = webp.slice(webp.position(), length);
            if (exif) {
                return ofTiff(startsWith(chunk, "Exif\0\0") ? chunk.slice(6, length - 6) : chunk);
            }
            webp.position(Math.addExact(webp.position(), length + (length & 1)));
        }
        return UPRIGHT;
    }

    private static ExifOrientation ofTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.position(tiff.getInt(4));
        int entries = tiff.getShort() & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int tag = tiff.getShort() & 0xFFFF;
            tiff.position(tiff.position() + 6);
            int value = tiff.getShort() & 0xFFFF;
            tiff.getShort();
            if (tag == TAG) {
                return value >= 1 && value <= 8 ? new ExifOrientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    private static boolean startsWith(ByteBuffer buffer, String text) {
        byte[] start = text.getBytes(StandardCharsets.ISO_8859_1);
        if (buffer.remaining() < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (buffer.get(i) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
