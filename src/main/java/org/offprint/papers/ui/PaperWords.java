package org.offprint.papers.ui;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.offprint.papers.Author;
import org.offprint.papers.PaperData;

/** The words beside its title by which the console finds a paper. */
final class PaperWords {

    private PaperWords() {}

    /** All of them, as they are written. */
    static String of(PaperData paper) {
        Stream<Object> parts =
                Stream.of(
                                paper.venue(),
                                paper.venueShort(),
                                paper.note(),
                                paper.date() == null ? null : paper.date().year(),
                                paper.type().label(),
                                paper.doi(),
                                paper.arxiv(),
                                paper.citationKey())
                        .filter(Objects::nonNull);
        return Stream.concat(paper.authors().stream().map(Author::displayName), parts)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }
}
