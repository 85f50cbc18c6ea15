package org.offprint.history;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the keys for undo and redo would do next. A new change makes what was taken back before
 * impossible to redo, as everywhere.
 */
record Steps(Optional<ChangeSet> undo, Optional<ChangeSet> redo) {

    /**
     * @param sets the newest first
     */
    static Steps of(List<ChangeSet> sets) {
        Set<UUID> undone = new HashSet<>();
        Optional<ChangeSet> redo = Optional.empty();
        for (ChangeSet set : sets) {
            if (set.way() == Way.ARCHIVE) {
                break;
            }
            UUID undoes = set.undoes();
            if (undone.contains(set.id())) {
                continue;
            }
            if (undoes == null) {
                return new Steps(Optional.of(set), redo);
            }
            undone.add(undoes);
            if (set.way() == Way.UNDO && redo.isEmpty()) {
                redo = Optional.of(set);
            }
        }
        return new Steps(Optional.empty(), redo);
    }
}
