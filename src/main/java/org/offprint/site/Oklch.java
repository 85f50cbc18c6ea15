package org.offprint.site;

/**
 * A colour as people see it: how light, how colourful, of which hue. A change of the first leaves
 * the other two alone to the eye.
 *
 * @param lightness 0 to 1
 * @param chroma 0 for grey
 * @param hue in radians
 * @see <a href="https://bottosson.github.io/posts/oklab/">the matrices</a>
 */
record Oklch(double lightness, double chroma, double hue) {

    private static final int HALVINGS = 20;

    static Oklch of(Srgb c) {
        double l =
                Math.cbrt(.4122214708 * c.red() + .5363325363 * c.green() + .0514459929 * c.blue());
        double m =
                Math.cbrt(.2119034982 * c.red() + .6806995451 * c.green() + .1073969566 * c.blue());
        double s =
                Math.cbrt(.0883024619 * c.red() + .2817188376 * c.green() + .6299787005 * c.blue());
        double a = 1.9779984951 * l - 2.4285922050 * m + .4505937099 * s;
        double b = .0259040371 * l + .7827717662 * m - .8086757660 * s;
        return new Oklch(
                .2104542553 * l + .7936177850 * m - .0040720468 * s,
                Math.hypot(a, b),
                Math.atan2(b, a));
    }

    /**
     * The same hue at another lightness, as colourful as a screen can show it there and no more
     * than it was.
     */
    Srgb at(double otherLightness) {
        if (srgb(otherLightness, chroma).isShowable()) {
            return srgb(otherLightness, chroma);
        }
        double shown = 0;
        double tooMuch = chroma;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (shown + tooMuch) / 2;
            if (srgb(otherLightness, middle).isShowable()) {
                shown = middle;
            } else {
                tooMuch = middle;
            }
        }
        return srgb(otherLightness, shown);
    }

    private Srgb srgb(double light, double colour) {
        double a = colour * Math.cos(hue);
        double b = colour * Math.sin(hue);
        double l = Math.pow(light + .3963377774 * a + .2158037573 * b, 3);
        double m = Math.pow(light - .1055613458 * a - .0638541728 * b, 3);
        double s = Math.pow(light - .0894841775 * a - 1.2914855480 * b, 3);
        return new Srgb(
                4.0767416621 * l - 3.3077115913 * m + .2309699292 * s,
                -1.2684380046 * l + 2.6097574011 * m - .3413193965 * s,
                -.0041960863 * l - .7034186147 * m + 1.7076147010 * s);
    }
}
