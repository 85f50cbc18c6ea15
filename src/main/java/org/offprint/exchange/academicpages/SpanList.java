package org.offprint.exchange.academicpages;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The spans of a text that is being written, and the characters to take out of it at the end. */
final class SpanList {

    private final List<Span> spans = new ArrayList<>();
    private final BitSet removed = new BitSet();

    void add(Span.Kind kind, int start, int end) {
        add(kind, start, end, null);
    }

    void add(Span.Kind kind, int start, int end, @Nullable String url) {
        if (start < end || kind == Span.Kind.LINK) {
            spans.add(new Span(kind, start, end, url));
        }
    }

    void remove(int position) {
        removed.set(position);
    }

    /** The text without the removed characters, and the spans where they are then. */
    RichText over(CharSequence written) {
        int[] moved = new int[written.length() + 1];
        StringBuilder plain = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            moved[i] = plain.length();
            if (!removed.get(i)) {
                plain.append(written.charAt(i));
            }
        }
        moved[written.length()] = plain.length();
        List<Span> kept = new ArrayList<>();
        for (Span span : spans) {
            int start = moved[span.start()];
            int end = moved[span.end()];
            while (start < end
                    && Character.isWhitespace(plain.charAt(start))
                    && span.kind() != Span.Kind.SOFT_BREAK) {
                start++;
            }
            while (start < end
                    && Character.isWhitespace(plain.charAt(end - 1))
                    && span.kind() != Span.Kind.SOFT_BREAK) {
                end--;
            }
            if (start < end || span.kind() == Span.Kind.LINK) {
                kept.add(new Span(span.kind(), start, end, span.url()));
            }
        }
        kept.sort(
                Comparator.comparingInt(Span::start)
                        .thenComparing(Span::end, Comparator.reverseOrder()));
        return new RichText(plain.toString(), kept);
    }
}
