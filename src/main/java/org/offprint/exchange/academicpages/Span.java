package org.offprint.exchange.academicpages;

import org.jspecify.annotations.Nullable;

/** A stretch of a {@link RichText} that is set off; only a link has an address. */
record Span(Kind kind, int start, int end, @Nullable String url) {

    enum Kind {
        LINK,
        BOLD,
        ITALIC,
        UNDERLINE,
        CODE,
        /** A line of the source ends here, which the page does not show. */
        SOFT_BREAK
    }

    int length() {
        return end - start;
    }

    boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    boolean meets(int from, int to) {
        return start < to && from < end;
    }
}
