package org.offprint.exchange.record;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * The MathML of titles and abstracts as TeX. It knows what stands in titles; of what it does not
 * know the parts remain.
 */
final class MathmlTex {

    private static final int DEEPEST = 30;
    private static final int LONGEST = 5_000;

    private static final Pattern SPECIAL = Pattern.compile("[#$%&_{}]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u2061-\\u2064\\u200B\\s]+");
    private static final Pattern DOCUMENT =
            Pattern.compile("(?s).*\\\\begin\\{document}(.*)\\\\end\\{document}.*");
    private static final Pattern SINGLE = Pattern.compile(".|\\\\[A-Za-z]+|\\{.*}");
    private static final Map<String, String> ACCENTS =
            Map.ofEntries(
                    Map.entry("¯", "\\bar"),
                    Map.entry("‾", "\\bar"),
                    Map.entry("_", "\\bar"),
                    Map.entry("^", "\\hat"),
                    Map.entry("ˆ", "\\hat"),
                    Map.entry("~", "\\tilde"),
                    Map.entry("˜", "\\tilde"),
                    Map.entry("→", "\\vec"),
                    Map.entry("˙", "\\dot"),
                    Map.entry(".", "\\dot"),
                    Map.entry("¨", "\\ddot"));

    private MathmlTex() {}

    /** The formula, without the signs around it. */
    static String of(Element math) {
        return row(math, 0).strip();
    }

    /** TeX as registers hold it, without what stands around the formula. */
    static String bare(String source) {
        String tex = source.length() <= LONGEST ? source : source.substring(0, LONGEST);
        var document = DOCUMENT.matcher(tex);
        String inner = document.matches() ? document.group(1) : tex;
        return inner.strip().replaceAll("^(\\$\\$?|\\\\[(\\[])|(\\$\\$?|\\\\[)\\]])$", "").strip();
    }

    /** Words within a formula. */
    static String words(String text) {
        String escaped = SPECIAL.matcher(text).replaceAll("\\\\$0");
        return text.length() == 1 || text.matches("[\\d.,+\\-−]+")
                ? escaped
                : "\\mathrm{" + escaped + "}";
    }

    private static String row(Element parent, int depth) {
        return parent.children().stream()
                .map(child -> tex(child, depth))
                .collect(Collectors.joining());
    }

    private static String tex(Element element, int depth) {
        if (depth > DEEPEST) {
            return words(element.text());
        }
        int next = depth + 1;
        return switch (name(element)) {
            case "mi" -> identifier(element);
            case "mn" -> escaped(element);
            case "mo" -> operator(element);
            case "mtext", "ms" ->
                    "\\text{" + SPECIAL.matcher(element.wholeText()).replaceAll("\\\\$0") + "}";
            case "mspace" -> "\\,";
            case "mphantom", "annotation", "annotation-xml", "none", "mprescripts" -> "";
            case "msub" -> base(element, next) + "_" + group(element, 1, next);
            case "msup" -> base(element, next) + "^" + group(element, 1, next);
            case "msubsup" ->
                    base(element, next)
                            + "_"
                            + group(element, 1, next)
                            + "^"
                            + group(element, 2, next);
            case "mmultiscripts" -> scripts(element, next);
            case "munder" -> "\\underset" + group(element, 1, next) + group(element, 0, next);
            case "mover" -> over(element, next);
            case "munderover" ->
                    base(element, next)
                            + "_"
                            + group(element, 1, next)
                            + "^"
                            + group(element, 2, next);
            case "mfrac" -> "\\frac" + group(element, 0, next) + group(element, 1, next);
            case "msqrt" -> "\\sqrt{" + row(element, next) + "}";
            case "mroot" -> "\\sqrt[" + child(element, 1, next) + "]" + group(element, 0, next);
            case "mfenced" -> fenced(element, next);
            case "semantics" -> child(element, 0, next);
            default -> element.children().isEmpty() ? escaped(element) : row(element, next);
        };
    }

    private static String identifier(Element element) {
        String text = INVISIBLE.matcher(element.text()).replaceAll("");
        boolean upright = element.attr("mathvariant").equals("normal");
        String escaped = SPECIAL.matcher(text).replaceAll("\\\\$0");
        return text.codePointCount(0, text.length()) > 1 || upright && !text.isEmpty()
                ? "\\mathrm{" + escaped + "}"
                : escaped;
    }

    private static String operator(Element element) {
        String text = INVISIBLE.matcher(element.text()).replaceAll("");
        return switch (text) {
            case "−" -> "-";
            case "∗" -> "*";
            case "{", "}", "#", "%", "&", "_" -> "\\" + text;
            default -> text;
        };
    }

    private static String escaped(Element element) {
        String text = INVISIBLE.matcher(element.text()).replaceAll(" ").strip();
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }

    private static String over(Element element, int depth) {
        String accent =
                element.childrenSize() < 2 ? null : ACCENTS.get(element.child(1).text().strip());
        return accent == null
                ? "\\overset" + group(element, 1, depth) + group(element, 0, depth)
                : accent + group(element, 0, depth);
    }

    private static String scripts(Element element, int depth) {
        List<Element> children = element.children();
        int before = children.size();
        for (int i = 0; i < children.size(); i++) {
            if (name(children.get(i)).equals("mprescripts")) {
                before = i;
            }
        }
        StringBuilder tex = new StringBuilder();
        if (before < children.size()) {
            tex.append("{}");
            pairs(tex, children.subList(before + 1, children.size()), depth);
        }
        tex.append(base(element, depth));
        pairs(tex, children.subList(Math.min(1, before), before), depth);
        return tex.toString();
    }

    private static void pairs(StringBuilder tex, List<Element> scripts, int depth) {
        for (int i = 0; i < scripts.size(); i++) {
            String script = tex(scripts.get(i), depth);
            if (!script.isEmpty()) {
                tex.append(i % 2 == 0 ? '_' : '^').append('{').append(script).append('}');
            }
        }
    }

    private static String fenced(Element element, int depth) {
        String open = element.hasAttr("open") ? element.attr("open") : "(";
        String close = element.hasAttr("close") ? element.attr("close") : ")";
        return SPECIAL.matcher(open).replaceAll("\\\\$0")
                + element.children().stream()
                        .map(child -> tex(child, depth))
                        .collect(Collectors.joining(","))
                + SPECIAL.matcher(close).replaceAll("\\\\$0");
    }

    private static String base(Element element, int depth) {
        String base = child(element, 0, depth);
        return SINGLE.matcher(base).matches()
                        || base.startsWith("\\mathrm{") && base.indexOf('}') == base.length() - 1
                ? base
                : "{" + base + "}";
    }

    private static String group(Element element, int index, int depth) {
        return "{" + child(element, index, depth) + "}";
    }

    private static String child(Element element, int index, int depth) {
        return index < element.childrenSize() ? tex(element.child(index), depth) : "";
    }

    private static String name(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }
}
