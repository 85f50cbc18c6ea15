package org.offprint.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.common.Text;
import org.offprint.papers.Author;

/**
 * Guesses whose page was read where it does not say so: the one who wrote nearly all the papers. Of
 * several who did, it is the one whose family name stands in the e-mail address.
 */
final class OwnerGuess {

    private static final int LEAST_PAPERS = 2;

    private OwnerGuess() {}

    /** The owner's name as most papers print it; empty where nobody stands out. */
    static Optional<String> name(List<FoundPaper> papers, @Nullable String email) {
        List<List<String>> telling =
                papers.stream()
                        .map(paper -> paper.data().authors())
                        .filter(authors -> !authors.isEmpty())
                        .map(authors -> authors.stream().map(Author::displayName).toList())
                        .toList();
        if (telling.size() < LEAST_PAPERS) {
            return Optional.empty();
        }
        Map<String, Integer> counts = new HashMap<>();
        telling.stream()
                .flatMap(authors -> authors.stream().distinct())
                .forEach(name -> counts.merge(name, 1, Integer::sum));
        List<String> frequent =
                counts.entrySet().stream()
                        .filter(entry ->
                                entry.getValue() >= LEAST_PAPERS
                                        && entry.getValue() * 5 >= telling.size() * 4)
                        .map(Map.Entry::getKey)
                        .toList();
        if (frequent.size() == 1) {
            return Optional.of(frequent.getFirst());
        }
        if (email == null) {
            return Optional.empty();
        }
        String mailbox =
                Text.folded(email.substring(0, Math.max(0, email.indexOf('@')))).replace(" ", "");
        List<String> named =
                frequent.stream().filter(name -> mailbox.contains(family(name))).toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static String family(String name) {
        return Stream.of(Text.folded(name).split(" ")).reduce((first, last) -> last).orElse(name);
    }
}
