package org.offprint.exchange.academicpages;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns the HTML tags of a piece of Markdown into line breaks and spans. */
final class HtmlWriter {

    private static final int DEEPEST = 200;

    private final StringBuilder plain;
    private final SpanList spans;
    private final Deque<Open> open = new ArrayDeque<>();
    private int linksOpen;

    private record Open(String name, Span.@Nullable Kind kind, int start, @Nullable String url) {}

    HtmlWriter(StringBuilder plain, SpanList spans) {
        this.plain = plain;
        this.spans = spans;
    }

    boolean isInLink() {
        return linksOpen > 0;
    }

    /** Takes the tag and says where to go on reading. */
    int take(HtmlTag tag, String source) {
        if (tag.name().equals("br") || tag.isBlock()) {
            plain.append('\n');
        }
        if (tag.name().equals("img") && isInLink()) {
            plain.append(Badge.label(tag.attribute("alt"), tag.attribute("src")));
        }
        if (tag.closing()) {
            closeTo(tag.name());
        } else if (!tag.empty()) {
            if (tag.name().equals("button") || tag.name().equals("sup")) {
                return behindHidden(tag, source);
            }
            openTag(tag);
        }
        return tag.end();
    }

    void close() {
        while (!open.isEmpty()) {
            finish(open.pop());
        }
    }

    private void openTag(HtmlTag tag) {
        Span.Kind kind = kindOf(tag);
        if (kind == null || open.size() >= DEEPEST) {
            return;
        }
        String url = kind == Span.Kind.LINK ? LinkTarget.address(tag.attribute("href")) : null;
        linksOpen += kind == Span.Kind.LINK ? 1 : 0;
        open.push(new Open(tag.name(), kind, plain.length(), url));
    }

    private void closeTo(String name) {
        if (open.stream().noneMatch(element -> element.name().equals(name))) {
            return;
        }
        Open element;
        do {
            element = open.pop();
            finish(element);
        } while (!element.name().equals(name));
    }

    private void finish(Open element) {
        if (element.kind() == Span.Kind.LINK) {
            linksOpen--;
        }
        if (element.kind() != null) {
            spans.add(element.kind(), element.start(), plain.length(), element.url());
        }
    }

    private static Span.@Nullable Kind kindOf(HtmlTag tag) {
        return switch (tag.name()) {
            case "a" -> tag.attribute("href").isEmpty() ? null : Span.Kind.LINK;
            case "b", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "papertitle" -> Span.Kind.BOLD;
            case "i", "em", "cite" -> Span.Kind.ITALIC;
            case "u", "ins" -> Span.Kind.UNDERLINE;
            case "code", "kbd", "tt" -> Span.Kind.CODE;
            case "div", "span", "p", "td", "font" ->
                    tag.attribute("class").toLowerCase(Locale.ROOT).contains("title")
                            ? Span.Kind.BOLD
                            : null;
            default -> null;
        };
    }

    /** Buttons only work on their own site, and raised marks beside names are footnotes. */
    private static int behindHidden(HtmlTag tag, String source) {
        int limit = Math.min(source.length(), tag.end() + 300);
        String window = source.substring(tag.end(), limit);
        int close = window.indexOf("</" + tag.name());
        if (close < 0) {
            return tag.end();
        }
        String inside = window.substring(0, close);
        boolean ordinal = tag.name().equals("sup") && inside.matches("\\s*[a-zA-Z]+\\s*");
        HtmlTag end = ordinal ? null : HtmlTag.at(source, tag.end() + close);
        return end == null ? tag.end() : end.end();
    }
}
