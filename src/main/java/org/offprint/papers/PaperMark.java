package org.offprint.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.offprint.site.Words;

/** A mark behind authors' names, and what it means, for the one note that explains it. */
public record PaperMark(String mark, String meaning) {

    /** The marks that lists show behind any name of these papers. */
    public static List<PaperMark> of(List<PaperEntry> papers, Words words) {
        return of(mark -> papers.stream().anyMatch(paper -> paper.isMarked(mark)), words);
    }

    /** The marks of these authors. */
    public static List<PaperMark> ofAuthors(List<Author> authors, Words words) {
        return of(
                mark ->
                        authors.stream()
                                .anyMatch(author -> PaperEntry.marks(author).contains(mark)),
                words);
    }

    private static List<PaperMark> of(Predicate<String> isShown, Words words) {
        List<PaperMark> marks = new ArrayList<>();
        if (isShown.test(PaperEntry.EQUAL)) {
            marks.add(new PaperMark(PaperEntry.EQUAL, words.get("papers.equal")));
        }
        if (isShown.test(PaperEntry.CORRESPONDING)) {
            marks.add(new PaperMark(PaperEntry.CORRESPONDING, words.get("papers.corresponding")));
        }
        return marks;
    }
}
