package org.offprint.papers;

import java.time.Instant;
import org.offprint.common.Visibility;

/**
 * A paper as it is stored.
 *
 * @param version counts its changes from 0; a save with an older one is refused
 * @param order its place among all papers, lowest first; not necessarily without gaps
 * @param changedAt when it was last changed
 */
public record Paper(PaperId id, long version, int order, Instant changedAt, PaperData data) {

    /** Whether visitors see it. */
    public boolean isPublic() {
        return data.visibility() == Visibility.PUBLIC;
    }

    Paper changed(PaperData data, Instant now) {
        return new Paper(id, version + 1, order, now, data);
    }

    Paper movedTo(int order) {
        return new Paper(id, version, order, changedAt, data);
    }
}
