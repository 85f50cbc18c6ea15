package org.offprint.exchange.academicpages;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.offprint.exchange.words.TidyText;

/**
 * A piece of Markdown with HTML in it, taken down to its plain text (a new line where the page
 * shows one) and the spans that are set off in it.
 */
record RichText(String plain, List<Span> spans) {

    /**
     * So much of one paper is looked at: all that matters stands at its beginning, and no page can
     * make the search long.
     */
    static final int LONGEST = 4_000;

    private static final Pattern DATA_IMAGE = Pattern.compile("data:image/[^\\s\"')]{100,}+");

    RichText {
        spans = List.copyOf(spans);
    }

    /** Reads Markdown that has no comments, styles or scripts in it any more. */
    static RichText of(String markup) {
        if (markup.length() <= LONGEST) {
            return new MarkupScanner(markup).scan();
        }
        String bare = DATA_IMAGE.matcher(markup).replaceAll("");
        return new MarkupScanner(bare.substring(0, Math.min(bare.length(), LONGEST))).scan();
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
        return TidyText.oneLine(plain);
    }
}
