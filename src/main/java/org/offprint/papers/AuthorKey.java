package org.offprint.papers;

import java.util.Optional;
import org.offprint.common.Text;

/**
 * What an author's names have in common however they are printed: the family name and the first
 * initial, folded and joined by hyphens, such as {@code belkin-m} for "Belkin, Mikhail" and "M.
 * Belkin". Two people may share one.
 */
public record AuthorKey(String value) {

    /** The most characters that one can have. */
    public static final int MAX_LENGTH = Author.MAX_LENGTH + Author.MAX_PART + 4;

    /** The key of an author; empty where no letter of the name can be folded. */
    public static Optional<AuthorKey> of(Author author) {
        String given = author.given() == null ? "" : Text.folded(author.given());
        String initial = given.isEmpty() ? "" : " " + Character.toString(given.codePointAt(0));
        return parse(author.familyInFull() + initial);
    }

    /** Reads a key out of an address, or out of "Family I"; empty where no letter is left. */
    public static Optional<AuthorKey> parse(String text) {
        String key = Text.folded(text).replace(' ', '-');
        return key.isEmpty() ? Optional.empty() : Optional.of(new AuthorKey(key));
    }

    @Override
    public String toString() {
        return value;
    }
}
