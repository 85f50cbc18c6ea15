package org.offprint.media;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A picture that was checked, re-encoded and stored: its file name, under which {@code
 * /media/{name}} serves it for ever, and its size.
 *
 * @param name lower-case letters, digits and dashes, and an ending such as {@code .jpg}
 * @param width in pixels
 * @param height in pixels
 */
public record Picture(String name, int width, int height) {

    /** The widths, in pixels, in which a picture is offered as far as it is wider. */
    static final List<Integer> WIDTHS = List.of(400, 800, 1200, 1600);

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

    /** The path of the smallest one there is, for where it is shown small. */
    public String smallPath() {
        return smallerWidths().isEmpty() ? path() : path(smallerWidths().getFirst());
    }

    /** What a browser may choose from, for the attribute {@code srcset}. */
    public String srcset() {
        return Stream.concat(
                        smallerWidths().stream().map(small -> path(small) + " " + small + "w"),
                        Stream.of(path() + " " + width + "w"))
                .collect(Collectors.joining(", "));
    }

    List<Integer> smallerWidths() {
        return WIDTHS.stream().filter(smaller -> smaller < width).toList();
    }

    /** The name of the same picture in a smaller width. */
    String name(int smaller) {
        int dot = name.lastIndexOf('.');
        return name.substring(0, dot) + "-" + smaller + name.substring(dot);
    }

    private String path(int smaller) {
        return "/media/" + name(smaller);
    }
}
