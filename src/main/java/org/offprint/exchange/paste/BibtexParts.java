package org.offprint.exchange.paste;

import java.util.ArrayList;
import java.util.List;
import org.offprint.exchange.Batch;
import org.offprint.exchange.FoundPaper;
import org.offprint.exchange.ReadProblem;
import org.offprint.exchange.bibtex.BibtexReader;
import org.offprint.settings.ImportLimits;

/**
 * The BibTeX entries of a text. They are read as one, because they speak of each other, though
 * other text may stand between them.
 */
final class BibtexParts {

    private final List<FoundPaper> papers;
    private final List<ReadProblem> problems;
    private final TextPlaces places;
    private int given;

    private BibtexParts(Batch all, TextPlaces places) {
        this.papers = all.papers();
        this.problems = new ArrayList<>(all.problems());
        this.places = places;
    }

    static BibtexParts read(
            String text,
            List<FormatScanner.Stretch> stretches,
            TextPlaces places,
            ImportLimits limits) {
        char[] entries = null;
        for (FormatScanner.Stretch stretch : stretches) {
            if (stretch.format() == Format.BIBTEX) {
                entries = entries == null ? blank(text) : entries;
                text.getChars(stretch.start(), stretch.end(), entries, stretch.start());
            }
        }
        Batch none = Batch.of(BibtexReader.KIND, List.of(), List.of());
        return new BibtexParts(
                entries == null ? none : BibtexReader.read(new String(entries), limits), places);
    }

    /** What was read of one stretch of them; to be asked for in their order. */
    Batch of(FormatScanner.Stretch stretch) {
        int last = places.line(Math.max(stretch.start(), stretch.end() - 1));
        int from = given;
        while (given < papers.size() && papers.get(given).line() <= last) {
            given++;
        }
        List<ReadProblem> here =
                problems.stream().filter(problem -> isUpTo(problem, last)).toList();
        problems.removeIf(problem -> isUpTo(problem, last));
        return Batch.of(BibtexReader.KIND, papers.subList(from, given), here);
    }

    private static boolean isUpTo(ReadProblem problem, int last) {
        Integer line = problem.line();
        return line == null || line <= last;
    }

    /** The lines of the text, with nothing in them. */
    private static char[] blank(String text) {
        char[] blank = new char[text.length()];
        for (int i = 0; i < blank.length; i++) {
            char c = text.charAt(i);
            blank[i] = c == '\n' || c == '\r' ? c : ' ';
        }
        return blank;
    }
}
