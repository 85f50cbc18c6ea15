package org.offprint.exchange.jekyll;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.offprint.entries.Entry;
import org.offprint.entries.EntryData;
import org.offprint.entries.EntryService;

/**
 * An entry that an import stored.
 *
 * @param before the entry as it was; null where it is new
 * @param after the entry as the import left it
 */
record AppliedEntry<D extends EntryData>(
        FoundEntry<D> found,
        @Nullable Entry<D> before,
        Entry<D> after,
        EntryKind<D> kind,
        EntryService<D> service) {

    /** The same after its links were led to where things are now. */
    AppliedEntry<D> relinked(OldToNew places) {
        D data = kind.relinked(after.data(), places::destination);
        return data.equals(after.data())
                ? this
                : new AppliedEntry<>(
                        found,
                        before,
                        service.change(after.id(), after.version(), data),
                        kind,
                        service);
    }

    /** What is to be remembered of its file. */
    ImportedFile row() {
        return new ImportedFile(found.file(), found.hash(), after.id().value(), after.version());
    }

    /** Where visitors find it. */
    String path() {
        return kind.path(after);
    }

    /**
     * Takes it back, unless it was changed since.
     *
     * @param known what was remembered of its file before the import, or null
     */
    TakenBack undo(@Nullable ImportedFile known) {
        Optional<Entry<D>> now = service.find(after.id());
        if (now.isEmpty()) {
            return new TakenBack(false, known);
        }
        if (now.get().version() != after.version()) {
            return new TakenBack(true, row());
        }
        if (before == null) {
            service.delete(after.id());
            return new TakenBack(false, known);
        }
        Entry<D> back = service.change(after.id(), after.version(), before.data());
        return new TakenBack(false, known == null ? null : known.at(back.version()));
    }

    /**
     * What came of it.
     *
     * @param stays whether it was changed since, and stays
     * @param row what is to be remembered of its file from now on, or null
     */
    record TakenBack(boolean stays, @Nullable ImportedFile row) {}
}
