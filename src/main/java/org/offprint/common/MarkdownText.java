package org.offprint.common;

/**
 * A text in Markdown as its owner typed it: the source, which is the truth, and never HTML. Line
 * ends are {@code \n}; other control characters than tab and line end are dropped; at most {@value
 * #MAX_LENGTH} characters.
 */
public record MarkdownText(String source) {

    /** The most characters that a text may have: some forty printed pages. */
    public static final int MAX_LENGTH = 100_000;

    /** A text without a character. */
    public static final MarkdownText EMPTY = new MarkdownText("");

    public MarkdownText {
        if (source.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "The text is %,d characters long; %,d is the most."
                            .formatted(source.length(), MAX_LENGTH));
        }
        source =
                source.replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .replaceAll("[\\p{Cntrl}&&[^\\t\\n]]", "");
    }

    /**
     * Takes a text as typed or read.
     *
     * @throws IllegalArgumentException if it is longer than {@value #MAX_LENGTH} characters
     */
    public static MarkdownText of(String source) {
        return new MarkdownText(source);
    }

    /**
     * Takes a text as typed or read and holds it to a length of its own.
     *
     * @param what how the field is called in the message, such as "The abstract"
     * @throws IllegalArgumentException if it is longer than {@code limit} characters
     */
    public static MarkdownText limited(String what, String source, int limit) {
        if (source.length() > limit) {
            throw new IllegalArgumentException(
                    "%s is %,d characters long; %,d is the most."
                            .formatted(what, source.length(), limit));
        }
        return of(source);
    }

    /** Whether there is nothing in it but white space. */
    public boolean isEmpty() {
        return source.isBlank();
    }
}
