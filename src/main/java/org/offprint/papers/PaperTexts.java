package org.offprint.papers;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.offprint.common.PartialDate;
import org.offprint.common.Text;
import org.springframework.stereotype.Component;

/**
 * What can be found of each paper, folded once as long as it does not change: title, authors,
 * venue, year, tags, note and abstract.
 */
@Component
public class PaperTexts {

    /**
     * An author, and what the names of that author have in common.
     *
     * @param name the name as this paper prints it
     */
    public record KeyedAuthor(AuthorKey key, Author author, String name) {}

    private record Folded<T>(long version, T value) {}

    private final Map<PaperId, Folded<String>> texts = new ConcurrentHashMap<>();
    private final Map<PaperId, Folded<List<KeyedAuthor>>> authors = new ConcurrentHashMap<>();

    /** The folded text, each of its words behind a space. */
    public String of(Paper paper) {
        return known(texts, paper, PaperTexts::fold);
    }

    /** The authors that have a key, in their order. */
    public List<KeyedAuthor> authors(Paper paper) {
        return known(authors, paper, PaperTexts::keys);
    }

    private static <T> T known(
            Map<PaperId, Folded<T>> all, Paper paper, Function<PaperData, T> fold) {
        Folded<T> known = all.get(paper.id());
        if (known == null || known.version() != paper.version()) {
            known = new Folded<>(paper.version(), fold.apply(paper.data()));
            all.put(paper.id(), known);
        }
        return known.value();
    }

    private static List<KeyedAuthor> keys(PaperData paper) {
        return paper.authors().stream()
                .flatMap(author ->
                        AuthorKey.of(author)
                                .map(key -> new KeyedAuthor(key, author, author.displayName()))
                                .stream())
                .toList();
    }

    private static String fold(PaperData paper) {
        PartialDate date = paper.date();
        String text =
                Stream.of(
                                Stream.of(
                                        paper.title(),
                                        paper.venue(),
                                        paper.venueShort(),
                                        date == null ? null : Integer.toString(date.year()),
                                        paper.note(),
                                        paper.award(),
                                        paper.abstractText()),
                                paper.authors().stream().map(Author::displayName),
                                paper.tags().stream())
                        .flatMap(part -> part)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
        return " " + Text.folded(text);
    }
}
