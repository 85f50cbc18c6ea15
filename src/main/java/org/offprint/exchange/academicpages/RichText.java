package org.offprint.exchange.academicpages;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A piece of Markdown with HTML in it, taken down to its plain text (a new line where the page
 * shows one) and the spans that are set off in it.
 */
record RichText(String plain, List<Span> spans) {

    private static final Pattern SPACES = Pattern.compile("[ \\t\\u00A0]+");

    RichText {
        spans = List.copyOf(spans);
    }

    /** Reads Markdown that has no comments, styles or scripts in it any more. */
    static RichText of(String markup) {
        return new MarkupScanner(markup).scan();
    }

    Stream<Span> spans(Span.Kind kind) {
        return spans.stream().filter(span -> span.kind() == kind);
    }

    List<Span> links() {
        return spans(Span.Kind.LINK).toList();
    }

    String text(Span span) {
        return plain.substring(span.start(), span.end());
    }

    /** All of it on one line. */
    String oneLine() {
        return tidy(plain);
    }

    static String tidy(String text) {
        return SPACES.matcher(text.replace('\n', ' ')).replaceAll(" ").strip();
    }
}
