package org.offprint.papers.ui;

import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.common.Findable;
import org.offprint.common.Sought;
import org.offprint.common.ui.Found;
import org.offprint.common.ui.MessageFile;
import org.offprint.common.ui.PaletteSource;
import org.offprint.papers.Author;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperCatalog;
import org.offprint.papers.PaperData;
import org.springframework.stereotype.Component;

/**
 * Finds papers. Their folded words are kept as long as there is memory to spare; after a change
 * only those of changed papers are made anew.
 */
@Component
final class PaperFinder implements PaletteSource {

    private static final int AUTHORS = 3;

    private final MessageFile words = MessageFile.beside(PaperFinder.class, "palette");
    private final PaperCatalog catalog;
    private volatile SoftReference<@Nullable Folded> folded = new SoftReference<>(null);

    PaperFinder(PaperCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public List<Found> find(Sought sought, int most) {
        // Also where nothing is looked for yet: the first letter is to be answered at once, too.
        List<Findable<Paper>> texts = folded().texts;
        if (sought.isNothing()) {
            return List.of();
        }
        return sought.nearest(texts, most).stream()
                .map(near -> {
                    Paper paper = near.thing();
                    return new Found(
                            words.get("papers"),
                            paper.data().title(),
                            detail(paper),
                            PapersNavigation.path(paper.id()),
                            near.distance());
                })
                .toList();
    }

    @SuppressWarnings("ReferenceEquality") // The catalogue lists the same papers in the same list.
    private Folded folded() {
        List<Paper> papers = catalog.listPapers();
        Folded known = folded.get();
        if (known == null || known.papers != papers) {
            known = Folded.of(papers, known);
            folded = new SoftReference<>(known);
        }
        return known;
    }

    private String detail(Paper paper) {
        PaperData data = paper.data();
        String year = data.date() == null ? "" : Integer.toString(data.date().year());
        return Stream.of(
                        authors(data),
                        (data.shownVenue().orElse("") + " " + year).strip(),
                        paper.isPublic() ? "" : words.get("draft"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String authors(PaperData paper) {
        String names =
                paper.authors().stream()
                        .limit(AUTHORS)
                        .map(Author::displayName)
                        .collect(Collectors.joining(", "));
        return paper.authors().size() > AUTHORS ? names + " …" : names;
    }

    private record Folded(List<Paper> papers, List<Findable<Paper>> texts) {

        @SuppressWarnings("ReferenceEquality") // A paper that has not changed is the same object.
        static Folded of(List<Paper> papers, @Nullable Folded before) {
            Map<Object, Findable<Paper>> known = new HashMap<>();
            if (before != null) {
                before.texts.forEach(text -> known.put(text.thing().id(), text));
            }
            return new Folded(
                    papers,
                    papers.stream()
                            .map(paper -> {
                                Findable<Paper> text = known.get(paper.id());
                                return text != null && text.thing() == paper
                                        ? text
                                        : findable(paper);
                            })
                            .toList());
        }

        private static Findable<Paper> findable(Paper paper) {
            return new Findable<>(paper, paper.data().title(), PaperWords.of(paper.data()));
        }
    }
}
