package org.offprint.exchange.record;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes the elements of HTML and JATS as a plain line or as Markdown. */
final class MarkupWriter {

    /** Deeper elements are read as their text. */
    private static final int DEEPEST = 50;

    private static final Pattern NAME_OF_ABSTRACT =
            Pattern.compile("(?i)\\s*(abstract|summary|zusammenfassung|résumé|resumen)\\s*:?\\s*");
    private static final Pattern SIGNS_OF_MARKDOWN = Pattern.compile("[*`]|<(?=[A-Za-z/!])");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final boolean markdown;
    private final StringBuilder out = new StringBuilder();
    private boolean abstractIsNamed;

    MarkupWriter(boolean markdown) {
        this.markdown = markdown;
    }

    void write(Element root) {
        children(root, 0);
    }

    String text() {
        return markdown
                ? out.toString()
                        .replaceAll("[ \\t]*\\n[ \\t]*", "\n")
                        .replaceAll("\\n{3,}", "\n\n")
                        .strip()
                : SPACES.matcher(out).replaceAll(" ").strip();
    }

    private void children(Element parent, int depth) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                words(text.getWholeText());
            } else if (node instanceof Element element) {
                if (depth > DEEPEST) {
                    words(element.wholeText());
                } else {
                    element(element, depth + 1);
                }
            }
        }
    }

    private void element(Element element, int depth) {
        switch (name(element)) {
            case "math" -> formula(MathmlTex.of(element));
            case "tex-math" -> formula(MathmlTex.bare(element.wholeText()));
            case "alternatives" -> alternatives(element, depth);
            case "sub" -> script(element, "_", Scripts.lowered(element.text()));
            case "sup" -> script(element, "^", Scripts.raised(element.text()));
            case "i", "em", "italic", "italics" -> marked("*", element, depth);
            case "b", "strong", "bold" -> marked("**", element, depth);
            case "title", "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, depth);
            case "p", "sec", "section", "div", "list", "ul", "ol", "abstract", "def-list" ->
                    block(element, depth);
            case "list-item", "li" -> {
                newLine();
                if (markdown) {
                    out.append("- ");
                }
                children(element, depth);
            }
            case "br", "break" -> out.append(' ');
            case "script", "style", "annotation" -> {
                // Says nothing to a reader.
            }
            default -> children(element, depth);
        }
    }

    private void words(String text) {
        String words = SPACES.matcher(text).replaceAll(" ");
        out.append(markdown ? SIGNS_OF_MARKDOWN.matcher(words).replaceAll("\\\\$0") : words);
    }

    private void formula(String tex) {
        if (!tex.isBlank()) {
            out.append('$').append(tex.strip()).append('$');
        }
    }

    /** The same formula in several languages. */
    private void alternatives(Element element, int depth) {
        Optional<Element> tex =
                element.children().stream().filter(e -> name(e).equals("tex-math")).findFirst();
        Optional<Element> math =
                element.children().stream().filter(e -> name(e).equals("math")).findFirst();
        math.or(() -> tex).ifPresentOrElse(e -> element(e, depth), () -> children(element, depth));
    }

    private void script(Element element, String sign, Optional<String> unicode) {
        String text = element.text();
        if (!text.isBlank()) {
            out.append(
                    unicode.orElseGet(
                            () -> "$" + sign + "{" + MathmlTex.words(text.strip()) + "}$"));
        }
    }

    private void marked(String mark, Element element, int depth) {
        int start = out.length();
        children(element, depth);
        String inner = out.substring(start);
        String bare = inner.strip();
        if (markdown && !bare.isEmpty() && bare.indexOf('\n') < 0 && !bare.contains(mark)) {
            out.setLength(start);
            out.append(inner, 0, inner.indexOf(bare))
                    .append(mark)
                    .append(bare)
                    .append(mark)
                    .append(inner, inner.indexOf(bare) + bare.length(), inner.length());
        }
    }

    private void heading(Element element, int depth) {
        if (!abstractIsNamed && NAME_OF_ABSTRACT.matcher(element.text()).matches()) {
            abstractIsNamed = true;
            return;
        }
        paragraph();
        marked("**", element, depth);
        paragraph();
    }

    private void block(Element element, int depth) {
        paragraph();
        children(element, depth);
        paragraph();
    }

    private void paragraph() {
        out.append(markdown ? "\n\n" : " ");
    }

    private void newLine() {
        out.append(markdown ? "\n" : " ");
    }

    /** The name without a prefix such as {@code jats:} or {@code mml:}. */
    private static String name(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }
}
