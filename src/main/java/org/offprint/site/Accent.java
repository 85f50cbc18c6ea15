package org.offprint.site;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The one colour of the page, as the owner chose it. Where it stands as text, its lightness gives
 * way until it can be read on our paper: {@value #LEAST_CONTRAST} to 1, by day and by night.
 *
 * @param hex such as "#8c2a19"
 */
public record Accent(String hex) {

    /** What readable text needs to stand out from its paper. */
    static final double LEAST_CONTRAST = 4.5;

    /** The paper of {@code site.css} by day. */
    static final Srgb LIGHT_PAPER = Srgb.ofHex("#fbf9f4");

    /** The paper of {@code site.css} by night. */
    static final Srgb DARK_PAPER = Srgb.ofHex("#171611");

    private static final double STEP = .0025;
    private static final Pattern SYNTAX = Pattern.compile("#[0-9a-f]{6}");

    public Accent {
        if (!SYNTAX.matcher(hex).matches()) {
            throw noColour(hex);
        }
    }

    /**
     * Reads a colour as a person types it: three or six digits, with # or without.
     *
     * @throws IllegalArgumentException with a sentence for the person if it is none
     */
    public static Accent of(String text) {
        String digits = text.strip().toLowerCase(Locale.ROOT).replaceFirst("^#", "");
        if (digits.matches("[0-9a-f]{3}")) {
            digits = digits.replaceAll("(.)", "$1$1");
        }
        if (!digits.matches("[0-9a-f]{6}")) {
            throw noColour(text.strip());
        }
        return new Accent("#" + digits);
    }

    /** The colour on light paper, as {@code #rrggbb}; darker than chosen where it has to be. */
    public String onLight() {
        return readable(LIGHT_PAPER, -STEP);
    }

    /** The colour on dark paper, as {@code #rrggbb}; lighter than chosen where it has to be. */
    public String onDark() {
        return readable(DARK_PAPER, STEP);
    }

    @Override
    public String toString() {
        return hex;
    }

    private String readable(Srgb paper, double step) {
        Srgb colour = Srgb.ofHex(hex);
        Oklch chosen = Oklch.of(colour);
        double lightness = chosen.lightness();
        while (Srgb.ofHex(colour.hex()).contrast(paper) < LEAST_CONTRAST) {
            lightness += step;
            colour = chosen.at(Math.clamp(lightness, 0, 1));
        }
        return colour.hex();
    }

    private static IllegalArgumentException noColour(String text) {
        return new IllegalArgumentException(
                "“%s” is no colour; write one as # and six digits, such as #8c2a19."
                        .formatted(text));
    }
}
