package org.offprint.exchange;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperData;

/**
 * What an import would do with one paper that it found.
 *
 * @param found the paper as the source has it
 * @param data the paper as it would be stored, unless the person decides otherwise
 * @param proposal the paper with every change made, also those that are not taken unless the person
 *     wants them
 * @param stored the paper that is there already, or null
 * @param earlier the place in the plan of the paper that this one is, too; null where there is none
 * @param changes the parts that the source says differently
 */
public record PlannedPaper(
        Action action,
        FoundPaper found,
        PaperData data,
        PaperData proposal,
        @Nullable Paper stored,
        @Nullable Integer earlier,
        List<FieldChange> changes) {

    /** What happens to a paper. */
    public enum Action {
        /** It is new. */
        ADD,
        /** It is there already, and the source says something new of it. */
        CHANGE,
        /** It is there already, and nothing changes unless the person wants it. */
        SAME,
        /** It is new, and the owner should look at it: it could not be taken apart for certain. */
        ATTENTION;

        /** How scripts call it: the name in lower case, such as "add". */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public PlannedPaper {
        changes = List.copyOf(changes);
    }

    /** Whether applying the import stores a new paper. */
    public boolean isNew() {
        return action == Action.ADD || action == Action.ATTENTION;
    }

    /** The names of the fields that change, as the console calls them within a sentence. */
    public List<String> changedFields() {
        return changes.stream()
                .filter(FieldChange::taken)
                .map(change -> change.field().labelInSentence())
                .toList();
    }

    /** The parts that change unless the person decides otherwise. */
    public Set<PaperField> takenFields() {
        return PaperMerge.taken(changes);
    }

    /** The parts in which the source differs from the site. */
    List<PaperField> differingFields() {
        return changes.stream().map(FieldChange::field).toList();
    }

    /** The paper where exactly these of the changes are made. */
    PaperData dataTaking(Collection<PaperField> fields) {
        Paper known = stored;
        if (known == null) {
            return data;
        }
        Set<PaperField> taken = EnumSet.noneOf(PaperField.class);
        taken.addAll(fields);
        taken.retainAll(differingFields());
        return PaperMerge.merged(known.data(), proposal, taken);
    }
}
