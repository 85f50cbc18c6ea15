package org.offprint.bibtex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a text, up to a limit. */
final class Problems {

    private static final int SHOWN = 60;

    private final BibtexSource source;
    private final int limit;
    private final List<BibtexProblem> found = new ArrayList<>();
    private int more;

    Problems(BibtexSource source, int limit) {
        this.source = source;
        this.limit = limit;
    }

    void add(int offset, @Nullable String key, String message) {
        if (found.size() < limit) {
            found.add(new BibtexProblem(source.line(offset), source.column(offset), key, message));
        } else {
            more++;
        }
    }

    /** What was found, in the order of the text. */
    List<BibtexProblem> all() {
        List<BibtexProblem> all = new ArrayList<>(found);
        all.sort(
                Comparator.comparingInt(BibtexProblem::line)
                        .thenComparingInt(BibtexProblem::column));
        if (more > 0) {
            BibtexProblem last = all.getLast();
            all.add(
                    new BibtexProblem(
                            last.line(),
                            last.column(),
                            null,
                            "There are %,d more problems of which only the number is kept."
                                    .formatted(more)));
        }
        return all;
    }

    /** The beginning of a text on one line, for a message. */
    static String shown(String text) {
        String line = LatexText.oneLine(text.length() > 200 ? text.substring(0, 200) : text);
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
