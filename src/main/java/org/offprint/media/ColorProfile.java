package org.offprint.media;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

/**
 * The colours that a picture's numbers mean, where they are not those of the web. A picture is made
 * small in its own numbers and translated to sRGB afterwards: that is as good, and much less work.
 */
record ColorProfile(ICC_Profile profile) {

    private static final int MAX_BYTES = 4 << 20;

    /** The profile of a decoded picture of three colours; empty if it is sRGB or has none. */
    static Optional<ColorProfile> of(BufferedImage image, PictureFormat format, byte[] bytes) {
        ColorSpace space = image.getColorModel().getColorSpace();
        if (space.getType() != ColorSpace.TYPE_RGB) {
            return Optional.empty();
        }
        if (!space.isCS_sRGB() && space instanceof ICC_ColorSpace icc) {
            return Optional.of(new ColorProfile(icc.getProfile()));
        }
        return format == PictureFormat.PNG ? ofPng(bytes) : Optional.empty();
    }

    /** The same numbers, called sRGB, so that nothing translates them on the way. */
    static BufferedImage inOwnNumbers(BufferedImage image) {
        ColorModel model = image.getColorModel();
        if (!(model instanceof ComponentColorModel)
                || model.getColorSpace().isCS_sRGB()
                || model.getColorSpace().getType() != ColorSpace.TYPE_RGB) {
            return image;
        }
        ColorModel web =
                new ComponentColorModel(
                        ColorSpace.getInstance(ColorSpace.CS_sRGB),
                        model.hasAlpha(),
                        model.isAlphaPremultiplied(),
                        model.getTransparency(),
                        model.getTransferType());
        return new BufferedImage(web, image.getRaster(), model.isAlphaPremultiplied(), null);
    }

    /** Translates a picture, whose numbers are of this profile, to sRGB. */
    BufferedImage toSrgb(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int type =
                image.getColorModel().hasAlpha()
                        ? BufferedImage.TYPE_INT_ARGB
                        : BufferedImage.TYPE_INT_RGB;
        BufferedImage translated = new BufferedImage(width, height, type);
        try {
            ColorConvertOp translation =
                    new ColorConvertOp(
                            new ICC_Profile[] {
                                profile, ICC_Profile.getInstance(ColorSpace.CS_sRGB)
                            },
                            null);
            WritableRaster row = Raster.createInterleavedRaster(0, width, 1, 3, null);
            WritableRaster out = row.createCompatibleWritableRaster();
            int[] pixels = new int[width];
            for (int y = 0; y < height; y++) {
                image.getRGB(0, y, width, 1, pixels, 0, width);
                write(pixels, row);
                translation.filter(row, out);
                read(out, pixels);
                translated.setRGB(0, y, width, 1, pixels, 0, width);
            }
            return translated;
        } catch (CMMException | IllegalArgumentException e) {
            // The picture is sound though its profile is not: it is shown as those without one.
            return image;
        }
    }

    private static void write(int[] pixels, WritableRaster row) {
        for (int x = 0; x < pixels.length; x++) {
            row.setSample(x, 0, 0, pixels[x] >> 16 & 0xFF);
            row.setSample(x, 0, 1, pixels[x] >> 8 & 0xFF);
            row.setSample(x, 0, 2, pixels[x] & 0xFF);
        }
    }

    private static void read(Raster row, int[] pixels) {
        for (int x = 0; x < pixels.length; x++) {
            pixels[x] =
                    pixels[x] & 0xFF00_0000
                            | row.getSample(x, 0, 0) << 16
                            | row.getSample(x, 0, 1) << 8
                            | row.getSample(x, 0, 2);
        }
    }

    /** Reads the chunk iCCP (PNG, 11.3.2.3), which the JDK's reader passes over. */
    private static Optional<ColorProfile> ofPng(byte[] bytes) {
        ByteBuffer png = ByteBuffer.wrap(bytes).position(8);
        try {
            while (png.remaining() >= 12) {
                int length = png.getInt();
                ByteBuffer chunk = png.slice(png.position(), length + 4);
                byte[] name = new byte[4];
                chunk.get(name);
                switch (new String(name, StandardCharsets.US_ASCII)) {
                    case "iCCP" -> {
                        return inflated(chunk);
                    }
                    case "IDAT" -> {
                        return Optional.empty();
                    }
                    default -> png.position(Math.addExact(png.position(), length + 8));
                }
            }
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | ArithmeticException
                | IOException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<ColorProfile> inflated(ByteBuffer chunk) throws IOException {
        while (chunk.get() != 0) {
            // The profile's name.
        }
        byte[] deflated = new byte[chunk.remaining() - 1];
        chunk.get(chunk.position() + 1, deflated);
        try (var inflater = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
            byte[] profile = inflater.readNBytes(MAX_BYTES);
            ICC_Profile icc = ICC_Profile.getInstance(profile);
            boolean isSrgb =
                    Arrays.equals(profile, ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            return icc.getNumComponents() == 3 && !isSrgb
                    ? Optional.of(new ColorProfile(icc))
                    : Optional.empty();
        }
    }
}
