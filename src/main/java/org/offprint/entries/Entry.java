package org.offprint.entries;

import java.time.Instant;
import org.offprint.common.Visibility;

/**
 * An entry as it is stored.
 *
 * @param version counts its changes from 0; a save with an older one is refused
 * @param order its place among all entries of its kind, lowest first; not without gaps
 * @param changedAt when it was last changed
 */
public record Entry<D extends EntryData>(
        EntryId id, long version, int order, Instant changedAt, D data) {

    /** Whether visitors see it. */
    public boolean isPublic() {
        return data.visibility() == Visibility.PUBLIC;
    }

    /** The same entry with other content, not stored. */
    public Entry<D> with(D other) {
        return new Entry<>(id, version, order, changedAt, other);
    }

    Entry<D> movedTo(int order) {
        return new Entry<>(id, version, order, changedAt, data);
    }

    Entry<D> changed(D data, Instant now) {
        return new Entry<>(id, version + 1, order, now, data);
    }
}
