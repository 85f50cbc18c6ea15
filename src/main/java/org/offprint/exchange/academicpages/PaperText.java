package org.offprint.exchange.academicpages;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.offprint.exchange.words.TidyText;

/** The text of one paper's block, of which more and more is used up as its parts are found. */
final class PaperText {

    private final RichText rich;
    private final BitSet used = new BitSet();

    /** A stretch that is not used yet, within one line. */
    record Piece(int start, int end, String text) {}

    PaperText(RichText rich) {
        this.rich = rich;
    }

    RichText rich() {
        return rich;
    }

    String plain() {
        return rich.plain();
    }

    void use(int start, int end) {
        if (start < end) {
            used.set(start, end);
        }
    }

    boolean isUsed(Span span) {
        return span.start() < span.end() && used.get(span.start());
    }

    boolean isUsed(int at) {
        return used.get(at);
    }

    /** What is left between two places, lines apart; used parts leave a gap. */
    List<Piece> pieces(int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean ends = i == to || used.get(i) || plain().charAt(i) == '\n';
            if (ends) {
                String text = TidyText.withoutEdges(plain().substring(start, i));
                if (!text.isEmpty()) {
                    pieces.add(new Piece(start, i, text));
                }
                start = i + 1;
            }
        }
        return pieces;
    }

    /** What is left of a line, the gaps closed. */
    String left(int from, int to) {
        StringBuilder left = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (!used.get(i)) {
                left.append(plain().charAt(i));
            }
        }
        return TidyText.withoutEdges(left.toString());
    }

    int lineEnd(int from) {
        int end = plain().indexOf('\n', from);
        return end < 0 ? plain().length() : end;
    }
}
