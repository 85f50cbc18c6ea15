package org.offprint.exchange.jekyll;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.offprint.entries.Entry;
import org.offprint.entries.EntryData;

/**
 * What an import would do with a piece of news, a talk, a course or a page.
 *
 * @param stored the entry that is there already, or null
 */
public record PlannedEntry<D extends EntryData>(
        Action action, FoundEntry<D> found, @Nullable Entry<D> stored) {

    /** Whether an import would store it, so that the person can leave it out. */
    public boolean isDecidable() {
        return action == Action.ADD || action == Action.CHANGE;
    }

    /** What happens to it. */
    public enum Action {
        /** It is new. */
        ADD,
        /** It is there, its file was changed, and the owner did not touch it here. */
        CHANGE,
        /** It is there, and its file says nothing new. */
        SAME,
        /** It is there, its file was changed, and so was it here: it stays as it is. */
        KEPT;

        /** How scripts call it: the name in lower case, such as "add". */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
