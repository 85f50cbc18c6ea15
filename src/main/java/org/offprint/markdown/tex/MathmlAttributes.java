package org.offprint.markdown.tex;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The attributes of MathML Core that are let through, where, and with what values. */
final class MathmlAttributes {

    private static final Pattern SWITCH = Pattern.compile("true|false");
    private static final Pattern LENGTH =
            Pattern.compile("-?\\d{0,2}(?:\\.\\d{1,6})?(?:em|ex|pt|px)");
    private static final Pattern NOTHING = Pattern.compile("-?0*\\.?0*");
    private static final Pattern LEVEL = Pattern.compile("[+-]?[0-3]");
    private static final Pattern SPAN = Pattern.compile("[1-9]\\d?");

    private static final Map<String, Pattern> VALUES =
            Map.ofEntries(
                    Map.entry("accent", SWITCH),
                    Map.entry("accentunder", SWITCH),
                    Map.entry("columnspan", SPAN),
                    Map.entry("depth", LENGTH),
                    Map.entry("displaystyle", SWITCH),
                    Map.entry("fence", SWITCH),
                    Map.entry("form", Pattern.compile("prefix|infix|postfix")),
                    Map.entry("height", LENGTH),
                    Map.entry("largeop", SWITCH),
                    Map.entry("linethickness", LENGTH),
                    Map.entry("lspace", LENGTH),
                    Map.entry("mathsize", LENGTH),
                    Map.entry("mathvariant", Pattern.compile("normal")),
                    Map.entry("maxsize", LENGTH),
                    Map.entry("minsize", LENGTH),
                    Map.entry("movablelimits", SWITCH),
                    Map.entry("rowspan", SPAN),
                    Map.entry("rspace", LENGTH),
                    Map.entry("scriptlevel", LEVEL),
                    Map.entry("stretchy", SWITCH),
                    Map.entry("symmetric", SWITCH),
                    Map.entry("voffset", LENGTH),
                    Map.entry("width", LENGTH));

    private static final Map<String, Set<String>> OF_ELEMENT =
            Map.of(
                    "mi",
                    Set.of("mathvariant"),
                    "mo",
                    Set.of(
                            "fence",
                            "form",
                            "largeop",
                            "lspace",
                            "maxsize",
                            "minsize",
                            "movablelimits",
                            "rspace",
                            "stretchy",
                            "symmetric"),
                    "mspace",
                    Set.of("depth", "height", "width"),
                    "mpadded",
                    Set.of("depth", "height", "lspace", "voffset", "width"),
                    "mfrac",
                    Set.of("linethickness"),
                    "mover",
                    Set.of("accent"),
                    "munder",
                    Set.of("accentunder"),
                    "munderover",
                    Set.of("accent", "accentunder"),
                    "mstyle",
                    Set.of("displaystyle", "mathsize", "scriptlevel"),
                    "mtable",
                    Set.of("displaystyle"));

    private static final Set<String> OF_CELLS = Set.of("columnspan", "rowspan");

    private MathmlAttributes() {}

    /** The value to write; empty if the attribute is left out. */
    static Optional<String> value(String element, String name, String value) {
        Set<String> allowed =
                element.equals("mtd") ? OF_CELLS : OF_ELEMENT.getOrDefault(element, Set.of());
        Pattern pattern = allowed.contains(name) ? VALUES.get(name) : null;
        if (pattern == null) {
            return Optional.empty();
        }
        // Only CSS lets a zero go without a unit.
        String written = pattern == LENGTH && NOTHING.matcher(value).matches() ? "0em" : value;
        return pattern.matcher(written).matches() ? Optional.of(written) : Optional.empty();
    }
}
