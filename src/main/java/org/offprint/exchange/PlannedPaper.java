package org.offprint.exchange;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.offprint.exchange.academicpages.ReadPaper;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperData;

/**
 * What an import would do with one paper that it read.
 *
 * @param read the paper as the file has it
 * @param data the paper as it would be stored
 * @param stored the paper that is there already, or null
 * @param changedFields the names of the fields that would change, for a {@link Action#CHANGE}
 */
public record PlannedPaper(
        Action action,
        ReadPaper read,
        PaperData data,
        @Nullable Paper stored,
        List<String> changedFields) {

    /** What happens to a paper. */
    public enum Action {
        /** It is new. */
        ADD,
        /** It is there already, and the file says something new of it. */
        CHANGE,
        /** It is there already, and nothing changes. */
        SAME,
        /** It is new, and the owner should look at it: it could not be taken apart for certain. */
        ATTENTION;

        /** How scripts call it: the name in lower case, such as "add". */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether applying the import stores a new paper. */
    public boolean isNew() {
        return action == Action.ADD || action == Action.ATTENTION;
    }
}
