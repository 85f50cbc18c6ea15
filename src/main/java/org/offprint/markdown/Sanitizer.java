package org.offprint.markdown;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * The allow-list. Whatever HTML comes in, by Markdown or typed as such, only the elements and
 * attributes named here leave; the text within dropped ones stays, that of scripts and styles does
 * not.
 */
final class Sanitizer {

    private static final Pattern SIZE = Pattern.compile("\\d{1,4}");
    private static final Pattern SPAN = Pattern.compile("\\d{1,2}");
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,6}");
    private static final Pattern NOTE = Pattern.compile("(?:fn|fnref)-\\d{1,5}(?:-\\d{1,5})?");
    private static final Pattern ALIGNMENT = Pattern.compile("(?i)left|center|right");

    private static final PolicyFactory LINE = line().toFactory();
    private static final PolicyFactory BLOCKS = blocks().toFactory();

    private Sanitizer() {}

    /** Paragraphs, headings, lists, tables and all that stands within a line. */
    static String blocks(String html) {
        return written(BLOCKS.sanitize(html));
    }

    /** Only what stands within a line; the marks of paragraphs and other blocks are dropped. */
    static String line(String html) {
        return written(LINE.sanitize(html));
    }

    private static String written(String html) {
        // A slash at the end of a tag is XML's; it means nothing in HTML. The sanitiser parts
        // double braces for the sake of template engines in the browser, which
        // no page of ours has; a reader of the source would see the comment.
        return html.replace("{<!-- -->", "{").replace(" />", ">");
    }

    private static HtmlPolicyBuilder line() {
        return new HtmlPolicyBuilder()
                .allowElements(
                        "em", "strong", "del", "sub", "sup", "code", "br", "a", "img", "cite",
                        "kbd", "mark", "q", "small", "span")
                .allowElements((name, attributes) -> "em", "i")
                .allowElements((name, attributes) -> "strong", "b")
                .allowElements((name, attributes) -> "del", "s", "strike")
                .allowUrlProtocols("http", "https", "mailto")
                .allowAttributes("href")
                .matching((element, attribute, value) -> LinkAddress.forLink(value))
                .onElements("a")
                .allowAttributes("src")
                .matching((element, attribute, value) -> LinkAddress.forPicture(value))
                .onElements("img")
                .allowAttributes("alt")
                .onElements("img")
                .allowAttributes("width", "height")
                .matching(SIZE)
                .onElements("img")
                .allowAttributes("title")
                .onElements("a", "img")
                .allowAttributes("class")
                .matching(true, "math")
                .onElements("span")
                .withPostprocessor(SafeOutput::new);
    }

    private static HtmlPolicyBuilder blocks() {
        return line().allowElements(
                        "h1",
                        "h2",
                        "h3",
                        "h4",
                        "h5",
                        "h6",
                        "p",
                        "div",
                        "ul",
                        "ol",
                        "li",
                        "dl",
                        "dt",
                        "dd",
                        "blockquote",
                        "pre",
                        "hr",
                        "table",
                        "caption",
                        "thead",
                        "tbody",
                        "tfoot",
                        "tr",
                        "th",
                        "td",
                        "details",
                        "summary",
                        "figure",
                        "figcaption")
                .allowElements((name, attributes) -> "div", "center")
                .allowAttributes("id")
                .matching(NOTE)
                .onElements("sup", "li")
                .allowAttributes("class")
                .matching(true, "footnote-ref", "footnote-backref")
                .onElements("a")
                .allowAttributes("class")
                .matching(true, "footnotes")
                .onElements("div")
                .allowAttributes("class")
                .matching(true, "math")
                .onElements("p")
                .allowAttributes("align")
                .matching(ALIGNMENT)
                .onElements("th", "td")
                .allowAttributes("colspan", "rowspan")
                .matching(SPAN)
                .onElements("th", "td")
                .allowAttributes("start")
                .matching(ORDINAL)
                .onElements("ol")
                .allowAttributes("open")
                .onElements("details");
    }
}
