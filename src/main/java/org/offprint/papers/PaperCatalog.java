package org.offprint.papers;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.offprint.common.ConflictException;
import org.offprint.common.NotFoundException;
import org.offprint.site.SiteRevision;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All papers of the site, in the owner's order. */
@Service
@Transactional(readOnly = true)
public class PaperCatalog {

    private final Papers papers;
    private final SiteRevision revision;
    private final Clock clock;

    PaperCatalog(Papers papers, SiteRevision revision, Clock clock) {
        this.papers = papers;
        this.revision = revision;
        this.clock = clock;
    }

    /** Every paper, drafts too, in the owner's order. */
    public List<Paper> listPapers() {
        return papers.all();
    }

    /** The papers of the home page: selected and public, in the owner's order. */
    public List<Paper> listSelected() {
        return papers.all().stream()
                .filter(paper -> paper.isPublic() && paper.data().selected())
                .toList();
    }

    /**
     * @throws NotFoundException if there is none, for instance because it was deleted meanwhile
     */
    public Paper getPaper(PaperId id) {
        return papers.find(id).orElseThrow(PaperCatalog::gone);
    }

    /** Adds a paper before all others. */
    @Transactional
    public Paper add(PaperData data) {
        Paper paper =
                new Paper(PaperId.random(), 0, papers.lowestOrder() - 1, clock.instant(), data);
        papers.insert(paper);
        revision.contentChanged();
        return paper;
    }

    /** Adds papers behind all others, in the order of the list, all or none. */
    @Transactional
    public List<Paper> addAll(List<PaperData> added) {
        List<Paper> stored = new ArrayList<>(added.size());
        int order = papers.highestOrder();
        for (PaperData data : added) {
            Paper paper = new Paper(PaperId.random(), 0, ++order, clock.instant(), data);
            papers.insert(paper);
            stored.add(paper);
        }
        revision.contentChanged();
        return stored;
    }

    /**
     * Stores a changed paper.
     *
     * @param version the version that was read
     * @throws ConflictException if it was changed by somebody else meanwhile
     * @throws NotFoundException if it was deleted meanwhile
     */
    @Transactional
    public Paper change(PaperId id, long version, PaperData data) {
        Paper stored = getPaper(id);
        if (stored.version() != version) {
            throw changedElsewhere(stored);
        }
        Paper changed = stored.changed(data, clock.instant());
        if (!papers.update(version, changed)) {
            throw changedElsewhere(stored);
        }
        revision.contentChanged();
        return changed;
    }

    /**
     * Shows a paper on the home page or takes it from there, whatever else was changed meanwhile.
     *
     * @throws NotFoundException if it was deleted meanwhile
     */
    @Transactional
    public Paper select(PaperId id, boolean selected) {
        Paper stored = getPaper(id);
        return change(id, stored.version(), stored.data().withSelected(selected));
    }

    /**
     * Deletes a paper.
     *
     * @return what was deleted, for {@link #restore}
     * @throws NotFoundException if it is gone already
     */
    @Transactional
    public Paper delete(PaperId id) {
        Paper paper = getPaper(id);
        papers.delete(List.of(id));
        revision.contentChanged();
        return paper;
    }

    /** Deletes several papers at once; those that are gone already are passed over. */
    @Transactional
    public void deleteAll(Collection<PaperId> ids) {
        papers.delete(ids);
        revision.contentChanged();
    }

    /** Puts a deleted paper back to where it was, under its old id. */
    @Transactional
    public Paper restore(Paper deleted) {
        if (papers.find(deleted.id()).isPresent()) {
            return getPaper(deleted.id());
        }
        papers.insert(deleted);
        revision.contentChanged();
        return deleted;
    }

    /**
     * Puts papers into a new order among themselves: together they keep the places that they have
     * now, all others stay where they are. Ids that are gone are passed over.
     */
    @Transactional
    public void arrange(List<PaperId> order) {
        List<Paper> present =
                order.stream().distinct().flatMap(id -> papers.find(id).stream()).toList();
        List<Integer> places = present.stream().map(Paper::order).sorted().toList();
        for (int i = 0; i < present.size(); i++) {
            papers.move(present.get(i).movedTo(places.get(i)));
        }
        revision.contentChanged();
    }

    private static ConflictException changedElsewhere(Paper paper) {
        return new ConflictException(
                "“%s” was changed in another window.".formatted(paper.data().title()));
    }

    private static NotFoundException gone() {
        return new NotFoundException("This paper was deleted.");
    }
}
