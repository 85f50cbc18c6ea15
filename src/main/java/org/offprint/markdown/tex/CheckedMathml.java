package org.offprint.markdown.tex;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * The allow-list of MathML: writes what it knows of the engine's markup anew and refuses a formula
 * with anything else in it. No style, no address, no name, no HTML gets through. The formula in
 * plain text is added as an alternative.
 */
final class CheckedMathml {

    private static final int LONGEST = 200_000;
    private static final int DEEPEST = 150;

    private static final Set<String> WITH_TEXT = Set.of("mi", "mn", "mo", "mtext");
    private static final Set<String> ELEMENTS =
            Set.of(
                    "mrow",
                    "mi",
                    "mn",
                    "mo",
                    "mtext",
                    "mspace",
                    "mfrac",
                    "msqrt",
                    "mroot",
                    "mstyle",
                    "mpadded",
                    "mphantom",
                    "msub",
                    "msup",
                    "msubsup",
                    "munder",
                    "mover",
                    "munderover",
                    "mmultiscripts",
                    "mprescripts",
                    "mtable",
                    "mtr",
                    "mtd");

    private final StringBuilder out = new StringBuilder();

    private CheckedMathml() {}

    /**
     * Checks markup.
     *
     * @throws NotUnderstoodException if there is anything in it that is not on the list
     */
    static String from(String markup, TexFormula formula) throws NotUnderstoodException {
        if (markup.length() > LONGEST) {
            throw new NotUnderstoodException("too much markup");
        }
        Document document = Jsoup.parse(markup, "", Parser.xmlParser());
        if (document.childNodeSize() != 1
                || !(document.childNode(0) instanceof Element math)
                || !math.tagName().equals("math")) {
            throw new NotUnderstoodException("not one formula");
        }
        CheckedMathml checked = new CheckedMathml();
        checked.out.append("<math");
        if (formula.display()) {
            checked.attribute("display", "block");
        }
        checked.attribute("alttext", PlainTex.of(formula.tex()));
        checked.out.append('>');
        checked.children(math, 0);
        return checked.out.append("</math>").toString();
    }

    private void children(Element parent, int depth) throws NotUnderstoodException {
        if (depth > DEEPEST) {
            throw new NotUnderstoodException("nested too deep");
        }
        for (Node child : parent.childNodes()) {
            switch (child) {
                case TextNode text when WITH_TEXT.contains(parent.tagName()) ->
                        text(text.getWholeText());
                case TextNode text when text.isBlank() -> {}
                case Element element when isMark(element) -> {}
                case Element element -> element(element, depth);
                default -> throw new NotUnderstoodException("unknown: " + child.nodeName());
            }
        }
    }

    private void element(Element element, int depth) throws NotUnderstoodException {
        String name = name(element);
        if (!ELEMENTS.contains(name) || WITH_TEXT.contains(name) && element.childrenSize() > 0) {
            throw new NotUnderstoodException("unknown: " + element.tagName());
        }
        out.append('<').append(name);
        for (Attribute attribute : element.attributes()) {
            MathmlAttributes.value(name, attribute.getKey(), attribute.getValue())
                    .ifPresent(value -> attribute(attribute.getKey(), value));
        }
        List<String> classes = MathmlClasses.of(element);
        if (!classes.isEmpty()) {
            attribute("class", String.join(" ", classes));
        }
        out.append('>');
        children(element, depth + 1);
        out.append("</").append(name).append('>');
    }

    /** What browsers know under another name, or draw from our classes. */
    private static String name(Element element) {
        return switch (element.tagName()) {
            case "menclose", "none" -> "mrow";
            default -> element.tagName();
        };
    }

    /** What the engine adds for browsers' sake: strokes that we draw ourselves, and no space. */
    private static boolean isMark(Element element) {
        boolean nothing =
                element.tagName().equals("mspace")
                        && Stream.of("width", "height", "depth").noneMatch(element::hasAttr)
                        && element.parent() instanceof Element row
                        && row.tagName().equals("mrow");
        return nothing || element.hasClass("tml-cancel");
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        text(value);
        out.append('"');
    }

    private void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
