package org.offprint.media;

import java.util.regex.Pattern;

/**
 * A picture that was checked, re-encoded and stored: its file name, under which {@code
 * /media/{name}} serves it for ever, and its size.
 *
 * @param name lower-case letters, digits and dashes, and an ending such as {@code .jpg}
 * @param width in pixels
 * @param height in pixels
 */
public record Picture(String name, int width, int height) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,100}\\.(jpg|png)");

    public Picture {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("“%s” is no name of a picture.".formatted(name));
        }
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("A picture has at least one pixel.");
        }
    }

    /** The path that serves it. */
    public String path() {
        return "/media/" + name;
    }
}
