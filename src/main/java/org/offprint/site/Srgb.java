package org.offprint.site;

import java.util.Locale;

/**
 * A colour as screens show it, its parts from 0 to 1 in linear light.
 *
 * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">contrast</a>
 */
record Srgb(double red, double green, double blue) {

    /** Reads {@code #rrggbb}. */
    static Srgb ofHex(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Srgb(linear(rgb >> 16), linear(rgb >> 8 & 0xff), linear(rgb & 0xff));
    }

    /** Writes {@code #rrggbb}, rounded to what a screen tells apart. */
    String hex() {
        return String.format(
                Locale.ROOT, "#%02x%02x%02x", byteOf(red), byteOf(green), byteOf(blue));
    }

    /** How far apart two colours are in lightness: 1 for the same, 21 for black and white. */
    double contrast(Srgb other) {
        double one = luminance() + .05;
        double two = other.luminance() + .05;
        return Math.max(one, two) / Math.min(one, two);
    }

    /** Whether a screen can show it. */
    boolean isShowable() {
        return fits(red) && fits(green) && fits(blue);
    }

    private double luminance() {
        return .2126 * red + .7152 * green + .0722 * blue;
    }

    private static boolean fits(double part) {
        return part > -1e-4 && part < 1 + 1e-4;
    }

    private static double linear(int value) {
        double part = value / 255.0;
        return part <= .04045 ? part / 12.92 : Math.pow((part + .055) / 1.055, 2.4);
    }

    private static int byteOf(double linear) {
        double part = Math.clamp(linear, 0, 1);
        double shown = part <= .0031308 ? part * 12.92 : 1.055 * Math.pow(part, 1 / 2.4) - .055;
        return (int) Math.round(shown * 255);
    }
}
