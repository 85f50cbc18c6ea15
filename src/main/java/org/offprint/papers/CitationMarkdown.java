package org.offprint.papers;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.offprint.markdown.SafeHtml;

/**
 * A citation as Markdown: emphasis and links as Markdown has them, raised and lowered signs as its
 * HTML, and every sign of the text that Markdown would take for its own behind a backslash.
 */
final class CitationMarkdown {

    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>|~$]|&(?=#?\\w+;)");

    /** What opens a list, a heading or a line at the beginning of an entry. */
    private static final Pattern OPENING = Pattern.compile("^(?:[-+#=]|\\d+(?=[.)]))");

    private final StringBuilder out = new StringBuilder();

    private CitationMarkdown() {}

    static String of(SafeHtml html) {
        CitationMarkdown markdown = new CitationMarkdown();
        Jsoup.parseBodyFragment(html.value()).body().childNodes().forEach(markdown::write);
        return OPENING.matcher(markdown.out)
                .replaceFirst(found -> {
                    String sign = found.group();
                    boolean number = Character.isDigit(sign.charAt(0));
                    return number ? sign + "\\\\" : "\\\\" + sign;
                });
    }

    private void write(Node node) {
        switch (node) {
            case TextNode text -> out.append(escaped(text.getWholeText()));
            case Element element -> write(element);
            default -> {}
        }
    }

    private void write(Element element) {
        switch (element.normalName()) {
            case "i" -> between("*", element, "*");
            case "b" -> between("**", element, "**");
            case "sup" -> between("<sup>", element, "</sup>");
            case "sub" -> between("<sub>", element, "</sub>");
            case "a" -> link(element);
            default -> element.childNodes().forEach(this::write);
        }
    }

    private void between(String open, Element element, String close) {
        out.append(open);
        element.childNodes().forEach(this::write);
        out.append(close);
    }

    private void link(Element element) {
        String address = element.attr("href");
        boolean bare = element.text().equals(address) && address.matches("https?://[^\\s<>]+");
        if (bare) {
            out.append('<').append(address).append('>');
        } else {
            between("[", element, "](" + inParentheses(address) + ")");
        }
    }

    private static String inParentheses(String address) {
        return address.replace("(", "%28").replace(")", "%29").replace(" ", "%20");
    }

    private static String escaped(String text) {
        return SIGNS.matcher(text).replaceAll("\\\\$0");
    }
}
