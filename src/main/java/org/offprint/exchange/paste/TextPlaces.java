package org.offprint.exchange.paste;

import java.util.Arrays;
import java.util.List;
import org.offprint.exchange.Batch;
import org.offprint.exchange.FoundPaper;
import org.offprint.exchange.ReadProblem;

/** The lines of a text, and papers and problems moved to them from a part of it. */
final class TextPlaces {

    private final int[] starts;

    TextPlaces(String text) {
        int[] found = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            boolean ends =
                    text.charAt(i) == '\n'
                            || text.charAt(i) == '\r'
                                    && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (ends) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = i + 1;
            }
        }
        starts = Arrays.copyOf(found, count);
    }

    /** The line, counted from 1, on which a character stands. */
    int line(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }

    /** The batch with its lines moved. */
    static Batch moved(Batch batch, int lines) {
        List<FoundPaper> papers =
                batch.papers().stream().map(paper -> moved(paper, lines)).toList();
        List<ReadProblem> problems =
                batch.problems().stream().map(problem -> moved(problem, lines)).toList();
        return Batch.of(batch.kind(), papers, problems);
    }

    static FoundPaper moved(FoundPaper paper, int lines) {
        return new FoundPaper(
                paper.data(),
                paper.source(),
                Math.max(1, paper.line() + lines),
                Math.max(1, paper.endLine() + lines),
                paper.evidence());
    }

    private static ReadProblem moved(ReadProblem problem, int lines) {
        Integer line = problem.line();
        return line == null
                ? problem
                : new ReadProblem(Math.max(1, line + lines), problem.column(), problem.message());
    }
}
