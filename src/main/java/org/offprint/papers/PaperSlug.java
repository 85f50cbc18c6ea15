package org.offprint.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;
import org.offprint.common.Slug;
import org.offprint.common.Text;

/**
 * Makes the address of a paper out of its year, its first author and the first word of its title
 * that says something: {@code 2024-zhu-catapults}.
 */
final class PaperSlug {

    private static final Set<String> EMPTY_WORDS =
            Set.of(
                    "a", "an", "the", "on", "in", "of", "for", "from", "to", "and", "or", "with",
                    "is", "are", "do", "does", "how", "what", "when", "why", "can", "at", "by",
                    "some", "towards", "toward", "via", "un", "une", "le", "la", "les", "der",
                    "die", "das", "ein", "eine", "el", "los", "las");

    /** The number of the second paper that wants an address. */
    static final int FIRST_NUMBER = 2;

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    private static final Pattern NUMBER = Pattern.compile("[2-9]|[1-9]\\d{1,5}");

    private PaperSlug() {}

    /**
     * An address that is not taken.
     *
     * @param taken whether an address belongs to another paper, now or before
     */
    static Slug make(PaperId id, PaperData paper, Predicate<Slug> taken) {
        Slug wanted = wanted(id, paper);
        Slug slug = wanted;
        for (int number = FIRST_NUMBER; taken.test(slug); number++) {
            slug = wanted.numbered(number);
        }
        return slug;
    }

    /**
     * The number that the paper's address got because others had been there first: 2 for the second
     * one; 1 where it is the first, or its address was not made of what the paper is called now.
     */
    static int number(Paper paper) {
        String slug = paper.slug().value();
        int dash = slug.lastIndexOf('-');
        String digits = slug.substring(dash + 1);
        if (dash < 0 || !NUMBER.matcher(digits).matches()) {
            return 1;
        }
        int number = Integer.parseInt(digits);
        Slug wanted = wanted(paper.id(), paper.data());
        return paper.slug().equals(wanted.numbered(number)) ? number : 1;
    }

    /** The address that says what the paper is, whoever has it. */
    static Slug wanted(PaperId id, PaperData paper) {
        return make(
                paper.date(),
                paper.authors().isEmpty() ? null : paper.authors().getFirst().family(),
                paper.title(),
                id);
    }

    private static Slug make(
            @Nullable PartialDate date, @Nullable String family, String title, PaperId id) {
        StringBuilder text = new StringBuilder();
        if (date != null) {
            text.append(date.year());
        }
        if (family != null) {
            Slug.from(family).ifPresent(slug -> text.append(' ').append(last(slug)));
        }
        word(title).ifPresent(word -> text.append(' ').append(word));
        return Slug.from(text.toString())
                .filter(slug -> !slug.value().matches("\\d+"))
                .orElseGet(() -> new Slug("paper-" + id.toString().substring(0, 8)));
    }

    /** Of "Atlas Collaboration" or "van der Berg" the whole; of three words and more the last. */
    private static String last(Slug family) {
        List<String> words = List.of(family.value().split("-"));
        return words.size() < 3 ? family.value() : words.getLast();
    }

    /** The first word of a title that says something, in letters and digits of ASCII. */
    static Optional<String> word(String title) {
        List<String> words =
                Arrays.stream(Text.folded(title).split(" "))
                        .filter(WORD.asMatchPredicate())
                        .toList();
        return words.stream()
                .filter(word -> word.length() > 1 && !EMPTY_WORDS.contains(word))
                .findFirst()
                .or(() -> words.stream().findFirst());
    }
}
