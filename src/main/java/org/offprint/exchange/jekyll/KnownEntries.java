package org.offprint.exchange.jekyll;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.offprint.entries.Entry;
import org.offprint.entries.EntryData;
import org.offprint.entries.EntryId;
import org.offprint.exchange.jekyll.PlannedEntry.Action;

/** Finds for the entries of one kind what is to be done with each. */
final class KnownEntries<D extends EntryData> {

    private final EntryKind<D> kind;
    private final List<Entry<D>> stored;
    private final Map<String, ImportedFile> imported;

    /**
     * @param stored all entries of the kind
     * @param imported what earlier imports brought
     */
    KnownEntries(EntryKind<D> kind, List<Entry<D>> stored, Map<String, ImportedFile> imported) {
        this.kind = kind;
        this.stored = stored;
        this.imported = imported;
    }

    List<PlannedEntry<D>> plan(List<FoundEntry<D>> found) {
        List<PlannedEntry<D>> planned = new ArrayList<>();
        Set<EntryId> taken = new HashSet<>();
        for (FoundEntry<D> entry : found) {
            PlannedEntry<D> one = plan(entry, taken);
            if (one.stored() != null) {
                taken.add(one.stored().id());
            }
            planned.add(one);
        }
        return planned;
    }

    private PlannedEntry<D> plan(FoundEntry<D> found, Set<EntryId> taken) {
        ImportedFile before = imported.get(found.file());
        Optional<Entry<D>> known = before == null ? Optional.empty() : find(before);
        if (before != null && known.isPresent()) {
            boolean same = before.hash().equals(found.hash());
            boolean touched = known.get().version() != before.version();
            Action action = same ? Action.SAME : touched ? Action.KEPT : Action.CHANGE;
            return new PlannedEntry<>(action, found, known.get());
        }
        @Nullable Entry<D> alike =
                stored.stream()
                        .filter(entry -> !taken.contains(entry.id()))
                        .filter(entry -> kind.isSame(entry.data(), found.data()))
                        .findFirst()
                        .orElse(null);
        return new PlannedEntry<>(alike == null ? Action.ADD : Action.SAME, found, alike);
    }

    private Optional<Entry<D>> find(ImportedFile before) {
        return stored.stream()
                .filter(entry -> entry.id().value().equals(before.target()))
                .findFirst();
    }
}
