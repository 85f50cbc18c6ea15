package org.offprint.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.common.Text;
import org.offprint.papers.Author;

/**
 * Two lists of the same people: names in full win over initials, and what the site knows of a
 * person beyond the name stays.
 */
final class AuthorsMerge {

    private AuthorsMerge() {}

    /** The list with the best of both; empty where they are not the same people in one order. */
    static Optional<List<Author>> of(List<Author> known, List<Author> found) {
        if (known.size() != found.size()) {
            return Optional.empty();
        }
        List<Author> merged = new ArrayList<>(known.size());
        for (int i = 0; i < known.size(); i++) {
            Author a = known.get(i);
            Author b = found.get(i);
            if (!isSame(a, b)) {
                return Optional.empty();
            }
            merged.add(merged(a, b));
        }
        return Optional.of(merged);
    }

    private static boolean isSame(Author a, Author b) {
        return Text.folded(a.familyInFull()).equals(Text.folded(b.familyInFull()))
                && isSameGiven(folded(a.given()), folded(b.given()));
    }

    /**
     * Names of one person, as far as both say it: "J.-P.", "JP" and "Jean-Pierre", "M. E." and
     * "Mark".
     */
    private static boolean isSameGiven(String a, String b) {
        return a.isEmpty()
                || b.isEmpty()
                || wordsAgree(a.split(" "), b.split(" "))
                || a.equals(initials(b))
                || b.equals(initials(a));
    }

    private static boolean wordsAgree(String[] a, String[] b) {
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            boolean initial = a[i].length() == 1 || b[i].length() == 1;
            boolean agree = initial ? a[i].charAt(0) == b[i].charAt(0) : a[i].equals(b[i]);
            if (!agree) {
                return false;
            }
        }
        return true;
    }

    private static Author merged(Author known, Author found) {
        boolean fuller = folded(found.given()).length() > folded(known.given()).length();
        Author name = fuller ? found : known;
        return new Author(
                name.given(),
                name.particle(),
                name.family(),
                known.suffix() == null ? found.suffix() : known.suffix(),
                known.orcid() == null ? found.orcid() : known.orcid(),
                known.url() == null ? found.url() : known.url(),
                known.owner() == null ? found.owner() : known.owner(),
                known.equal() || found.equal(),
                known.corresponding() || found.corresponding());
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split(" ")) {
            initials.append(word.charAt(0));
        }
        return initials.toString();
    }

    private static String folded(@Nullable String given) {
        return given == null ? "" : Text.folded(given);
    }
}
