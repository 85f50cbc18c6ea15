package org.offprint.markdown.tex;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Says by classes of {@code math.css} what the engine says by styles: public pages allow no style
 * in their markup. What matters little, and colours, whose contrast nobody guards, are left out.
 */
final class MathmlClasses {

    private static final Map<String, String> OF_CLASSES =
            Map.ofEntries(
                    Map.entry("tml-left", "left"),
                    Map.entry("tml-right", "right"),
                    Map.entry("tml-jot", "open"),
                    Map.entry("tml-small", "tight"),
                    Map.entry("tml-vec", "vec"),
                    Map.entry("tml-hat-1", "wide-1"),
                    Map.entry("tml-hat-2", "wide-2"),
                    Map.entry("tml-hat-3", "wide-3"),
                    Map.entry("tml-hat-4", "wide-4"),
                    Map.entry("tml-tilde-2", "wide-1"),
                    Map.entry("tml-tilde-3", "wide-2"),
                    Map.entry("tml-tilde-4", "wide-2"));

    private static final Map<String, String> OF_NOTATIONS =
            Map.of(
                    "top", "overline",
                    "bottom", "underline",
                    "updiagonalstrike", "strike-up",
                    "downdiagonalstrike", "strike-down",
                    "horizontalstrike", "strike",
                    "box", "boxed");

    private MathmlClasses() {}

    /**
     * The classes of an element of the engine's.
     *
     * @throws NotUnderstoodException if it is enclosed in a way that we cannot show
     */
    static List<String> of(Element element) throws NotUnderstoodException {
        Set<String> classes = new LinkedHashSet<>();
        for (String name : element.classNames()) {
            add(classes, OF_CLASSES.get(name));
        }
        for (String declaration : element.attr("style").split(";")) {
            String[] parts = declaration.split(":", 2);
            if (parts.length == 2) {
                add(classes, ofStyle(parts[0].strip(), parts[1].strip(), element.tagName()));
            }
        }
        if (element.tagName().equals("menclose")) {
            for (String notation : element.attr("notation").split(" ")) {
                String name = OF_NOTATIONS.get(notation);
                if (name == null) {
                    throw new NotUnderstoodException("unknown enclosure: " + notation);
                }
                classes.add(name);
            }
        }
        return new ArrayList<>(classes);
    }

    private static @Nullable String ofStyle(String name, String value, String element) {
        return switch (name) {
            case "padding-left" -> padding("before", value, element);
            case "padding-right" -> padding("after", value, element);
            case "width" -> value.equals("100%") ? "full" : value.equals("50%") ? "side" : null;
            case "border" -> "boxed";
            case "border-top" -> "line-above";
            case "border-bottom" -> "line-below";
            case "border-left" -> "line-before";
            case "border-right" -> "line-after";
            case "margin-left" -> value.startsWith("-0.1") ? "back" : null;
            case "math-depth" -> value.equals("0") ? "level" : null;
            case "font-weight" -> value.equals("bold") ? "bold" : null;
            default -> null;
        };
    }

    private static @Nullable String padding(String side, String value, String element) {
        if (!element.equals("mtd")) {
            return null;
        }
        if (value.matches("0[a-z]*")) {
            return "none-" + side;
        }
        return value.equals("1em") ? "room-" + side : null;
    }

    private static void add(Set<String> classes, @Nullable String name) {
        if (name != null) {
            classes.add(name);
        }
    }
}
