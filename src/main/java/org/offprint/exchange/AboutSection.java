package org.offprint.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.papers.PaperData;
import org.offprint.papers.PaperType;

/**
 * A list of papers on a page, by what its heading says of them; in the order in which a page has
 * them.
 *
 * @param kind what all of them are; null where the bullets themselves say it
 * @param year when all of them appeared; null where the bullets themselves say it
 */
record AboutSection(boolean selected, @Nullable PaperType kind, @Nullable Integer year)
        implements Comparable<AboutSection> {

    private static final Comparator<AboutSection> ORDER =
            Comparator.comparing(AboutSection::selected, Comparator.reverseOrder())
                    .thenComparing(
                            AboutSection::kind, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(
                            AboutSection::year, Comparator.nullsFirst(Comparator.reverseOrder()));

    /** Papers of any kind and year. */
    static AboutSection of(boolean selected) {
        return new AboutSection(selected, null, null);
    }

    /** The lists in which the paper may stand, the plainest first. */
    static List<AboutSection> of(PaperData paper) {
        boolean selected = paper.selected();
        List<AboutSection> sections = new ArrayList<>();
        sections.add(of(selected));
        boolean kind = !kindWords(paper.type()).isEmpty();
        if (kind) {
            sections.add(new AboutSection(selected, paper.type(), null));
        }
        if (paper.date() != null) {
            sections.add(new AboutSection(selected, null, paper.date().year()));
            if (kind) {
                sections.add(new AboutSection(selected, paper.type(), paper.date().year()));
            }
        }
        return sections;
    }

    String heading() {
        String words = kind == null ? "" : kindWords(kind);
        if (words.isEmpty()) {
            words = selected ? "Papers" : "Publications";
        }
        return selected ? "Selected " + words : words;
    }

    @Override
    public int compareTo(AboutSection other) {
        return ORDER.compare(this, other);
    }

    private static String kindWords(PaperType kind) {
        return switch (kind) {
            case ARTICLE -> "Journal Papers";
            case CONFERENCE -> "Conference Papers";
            case PREPRINT -> "Preprints";
            case THESIS -> "Theses";
            case BOOK -> "Books";
            case CHAPTER -> "Book Chapters";
            case SOFTWARE, DATASET, OTHER -> "";
        };
    }
}
