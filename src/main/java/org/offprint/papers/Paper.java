package org.offprint.papers;

import java.time.Instant;
import org.offprint.common.Slug;
import org.offprint.common.Visibility;

/**
 * A paper as it is stored.
 *
 * @param slug the last part of its address; no other paper has it
 * @param version counts its changes from 0; a save with an older one is refused
 * @param order its place among all papers, lowest first; not necessarily without gaps
 * @param changedAt when it was last changed
 */
public record Paper(
        PaperId id, Slug slug, long version, int order, Instant changedAt, PaperData data) {

    /** Whether visitors see it. */
    public boolean isPublic() {
        return data.visibility() == Visibility.PUBLIC;
    }

    /** The address of its page on this site. */
    public String path() {
        return "/papers/" + slug;
    }

    /** What finished pages call it among the things that they are made from. */
    public String subject() {
        return "paper/" + id;
    }

    /** The same paper with other content, not stored. */
    public Paper with(PaperData other) {
        return new Paper(id, slug, version, order, changedAt, other);
    }

    Paper changed(Slug slug, PaperData data, Instant now) {
        return new Paper(id, slug, version + 1, order, now, data);
    }

    Paper movedTo(int order) {
        return new Paper(id, slug, version, order, changedAt, data);
    }
}
