package org.offprint.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;
import org.offprint.common.Text;

/**
 * Which papers a list shows: those that agree with every part that is not null.
 *
 * @param tag one of the paper's tags, in any case
 * @param author an {@link AuthorKey}
 * @param words what a visitor looks for; each word has to begin a word of the paper
 */
public record PaperFilter(
        @Nullable PaperType type,
        @Nullable Integer year,
        @Nullable String tag,
        @Nullable AuthorKey author,
        @Nullable String words) {

    /** All papers. */
    public static final PaperFilter ALL = new PaperFilter(null, null, null, null, null);

    /** The papers of the list that pass, in its order. */
    public List<Paper> of(List<Paper> papers, PaperTexts texts) {
        if (equals(ALL)) {
            return papers;
        }
        List<String> wanted =
                words == null
                        ? List.of()
                        : Arrays.stream(Text.folded(words).split(" "))
                                .filter(word -> !word.isEmpty())
                                .map(word -> " " + word)
                                .toList();
        if (words != null && wanted.isEmpty()) {
            return List.of();
        }
        return papers.stream().filter(paper -> passes(paper, wanted, texts)).toList();
    }

    /** The same with another type; null for any. */
    public PaperFilter withType(@Nullable PaperType type) {
        return new PaperFilter(type, year, tag, author, words);
    }

    /** The same with another year; null for any. */
    public PaperFilter withYear(@Nullable Integer year) {
        return new PaperFilter(type, year, tag, author, words);
    }

    /** The same with another tag; null for any. */
    public PaperFilter withTag(@Nullable String tag) {
        return new PaperFilter(type, year, tag, author, words);
    }

    /** The same with another author; null for any. */
    public PaperFilter withAuthor(@Nullable AuthorKey author) {
        return new PaperFilter(type, year, tag, author, words);
    }

    /** The same with other words; null for any. */
    public PaperFilter withWords(@Nullable String words) {
        return new PaperFilter(type, year, tag, author, words);
    }

    private boolean passes(Paper paper, List<String> wanted, PaperTexts texts) {
        PaperData data = paper.data();
        return (type == null || data.type() == type)
                && (year == null || year.equals(yearOf(data).orElse(null)))
                && (tag == null || data.tags().stream().anyMatch(tag::equalsIgnoreCase))
                && (author == null || hasAuthor(paper, texts))
                && (wanted.isEmpty() || has(texts.of(paper), wanted));
    }

    private boolean hasAuthor(Paper paper, PaperTexts texts) {
        return texts.authors(paper).stream().anyMatch(each -> each.key().equals(author));
    }

    private static Optional<Integer> yearOf(PaperData data) {
        return Optional.ofNullable(data.date()).map(PartialDate::year);
    }

    private static boolean has(String text, List<String> wanted) {
        return wanted.stream().allMatch(text::contains);
    }
}
