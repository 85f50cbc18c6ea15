package org.offprint.papers;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.offprint.common.ConflictException;
import org.offprint.common.NotFoundException;
import org.offprint.common.Slug;
import org.offprint.history.ChangeLog;
import org.offprint.history.Recorded;
import org.offprint.site.SiteReplaced;
import org.offprint.site.SiteRevision;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;

/** All papers of the site. Each has an address of its own, which stays when its title changes. */
@Service
@Transactional(readOnly = true)
public class PaperCatalog {

    /** How the history and drafts keep papers. */
    public static final Recorded<Paper> RECORDED =
            new Recorded<>(
                    "papers",
                    new TypeReference<>() {},
                    paper -> paper.id().toString(),
                    paper -> paper.data().title());

    private static final int STORED_AT_ONCE = 250;

    private final Papers papers;
    private final PaperAddresses addresses;
    private final CurrentPapers current;
    private final SiteRevision revision;
    private final ChangeLog log;
    private final Clock clock;

    PaperCatalog(Papers papers, SiteRevision revision, ChangeLog log, Clock clock) {
        this.papers = papers;
        this.log = log;
        this.addresses = new PaperAddresses(papers);
        this.current = new CurrentPapers(papers);
        this.revision = revision;
        this.clock = clock;
    }

    /** Every paper, drafts too, in the owner's order. */
    public List<Paper> listPapers() {
        return current.get().all();
    }

    /**
     * Every paper as the transaction around sees it, read from the database even where newer ones
     * are known: what has to fit other statements of the same transaction needs it.
     */
    public List<Paper> listStored() {
        return papers.all();
    }

    /**
     * The addresses that public papers had, of the page and of the twin, the PDF and the exports,
     * and where each leads now.
     */
    public SequencedMap<String, String> listOldAddresses() {
        return addresses.listOld(current.get());
    }

    /** The papers that visitors see, the newest first; what has not appeared yet stands on top. */
    public List<Paper> listPublic() {
        return current.get().newestFirst();
    }

    /** Every paper, drafts too, the newest first. */
    List<Paper> listNewestFirst() {
        return PaperIndex.newestFirst(listPapers());
    }

    /** The citation key of every paper, drafts too; none is there twice. */
    Map<PaperId, String> citationKeys() {
        return current.get().citationKeys();
    }

    /** The papers of the home page: selected and public, in the owner's order. */
    public List<Paper> listSelected() {
        return current.get().all().stream()
                .filter(paper -> paper.isPublic() && paper.data().selected())
                .toList();
    }

    /**
     * @throws NotFoundException if there is none, for instance because it was deleted meanwhile
     */
    public Paper getPaper(PaperId id) {
        return current.get().find(id).orElseThrow(PaperCatalog::gone);
    }

    /** The paper, a draft too; empty if it was deleted meanwhile. */
    public Optional<Paper> findPaper(PaperId id) {
        return current.get().find(id);
    }

    /** The public paper that has this address; empty if there is none. */
    public Optional<Paper> findPublic(Slug slug) {
        return current.get().find(slug).filter(Paper::isPublic);
    }

    /** The public paper that had this address before it got its present one. */
    public Optional<Paper> findPublicByOldSlug(Slug slug) {
        return papers.findByOldSlug(slug)
                .flatMap(id -> current.get().find(id))
                .filter(Paper::isPublic);
    }

    /**
     * Adds a paper before all others.
     *
     * @throws IllegalArgumentException with a sentence for the person if the address that it asks
     *     for is another paper's
     */
    @Transactional
    public Paper add(PaperData data) {
        PaperId id = PaperId.random();
        Slug chosen = data.slug();
        if (chosen != null) {
            addresses.requireFree(chosen, id);
        }
        Paper paper =
                new Paper(
                        id,
                        chosen == null ? PaperSlug.make(id, data, addresses::isTaken) : chosen,
                        0,
                        papers.lowestOrder() - 1,
                        clock.instant(),
                        data);
        papers.forgetOldSlug(paper.slug());
        papers.insert(paper);
        log.added(RECORDED, List.of(paper));
        changed(List.of(id));
        return paper;
    }

    /**
     * Adds papers behind all others, in the order of the list, all or none. One that asks for an
     * address that is taken gets another.
     */
    @Transactional
    public List<Paper> addAll(List<PaperData> added) {
        return addAll(added, count -> {});
    }

    /**
     * Adds papers as {@link #addAll(List)} does.
     *
     * @param progress is told from time to time how many are stored; what it throws ends the
     *     transaction, and none is
     */
    @Transactional
    public List<Paper> addAll(List<PaperData> added, IntConsumer progress) {
        if (added.isEmpty()) {
            return List.of();
        }
        List<Paper> stored = new ArrayList<>(added.size());
        FreeSlugs slugs = new FreeSlugs(papers.slugs());
        int order = papers.highestOrder();
        for (PaperData data : added) {
            PaperId id = PaperId.random();
            Slug chosen = data.slug();
            PaperData kept = data;
            Slug slug = chosen;
            if (slug == null || !slugs.take(slug)) {
                kept = slug == null ? data : data.edit().slug(null).done();
                slug = slugs.take(id, kept);
            }
            stored.add(new Paper(id, slug, 0, ++order, clock.instant(), kept));
        }
        for (int done = 0; done < stored.size(); done += STORED_AT_ONCE) {
            int end = Math.min(done + STORED_AT_ONCE, stored.size());
            papers.insertAll(stored.subList(done, end));
            progress.accept(end);
        }
        log.added(RECORDED, stored);
        changed(stored.stream().map(Paper::id).toList());
        return stored;
    }

    /**
     * Stores a changed paper. A new address leaves the old one behind, which leads to it.
     *
     * @param version the version that was read
     * @throws ConflictException if it was changed by somebody else meanwhile
     * @throws NotFoundException if it was deleted meanwhile
     * @throws IllegalArgumentException with a sentence for the person if the address that it asks
     *     for is another paper's
     */
    @Transactional
    public Paper change(PaperId id, long version, PaperData data) {
        Paper stored = papers.find(id).orElseThrow(PaperCatalog::gone);
        if (stored.version() != version) {
            throw changedElsewhere(stored);
        }
        Paper changed = changed(stored, data);
        if (!papers.update(version, changed)) {
            throw changedElsewhere(stored);
        }
        log.changed(RECORDED, stored, changed);
        changed(List.of(id));
        return changed;
    }

    /**
     * Stores changed papers, all or none, as {@link #change} stores one.
     *
     * @param progress is told from time to time how many are stored; what it throws ends the
     *     transaction, and none is
     * @return the papers as they are now, in the order of the list
     * @throws ConflictException if one was changed by somebody else meanwhile, or deleted
     * @throws IllegalArgumentException with a sentence for the person if an address that one asks
     *     for is another paper's
     */
    @Transactional
    public List<Paper> changeAll(List<PaperChange> changes, IntConsumer progress) {
        if (changes.isEmpty()) {
            return List.of();
        }
        List<Paper> read = changes.stream().map(PaperChange::read).toList();
        List<Paper> changed =
                changes.stream().map(change -> changed(change.read(), change.data())).toList();
        for (int done = 0; done < changed.size(); done += STORED_AT_ONCE) {
            int end = Math.min(done + STORED_AT_ONCE, changed.size());
            papers.updateAll(read.subList(done, end), changed.subList(done, end));
            progress.accept(end);
        }
        log.changed(RECORDED, read, changed);
        changed(changed.stream().map(Paper::id).toList());
        return changed;
    }

    /**
     * Shows a paper on the home page or takes it from there, whatever else was changed meanwhile.
     *
     * @throws NotFoundException if it was deleted meanwhile
     */
    @Transactional
    public Paper select(PaperId id, boolean selected) {
        Paper stored = papers.find(id).orElseThrow(PaperCatalog::gone);
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
        Paper paper = papers.find(id).orElseThrow(PaperCatalog::gone);
        papers.delete(List.of(id));
        log.deleted(RECORDED, List.of(paper));
        changed(List.of(id));
        return paper;
    }

    /**
     * Deletes a paper as it was read.
     *
     * @param version the version that was read
     * @throws ConflictException if it was changed by somebody else meanwhile; it stays
     * @throws NotFoundException if it is gone already
     */
    @Transactional
    public void delete(PaperId id, long version) {
        Paper paper = papers.find(id).orElseThrow(PaperCatalog::gone);
        if (!papers.delete(id, version)) {
            throw changedElsewhere(paper);
        }
        log.deleted(RECORDED, List.of(paper));
        changed(List.of(id));
    }

    /** Deletes several papers at once; those that are gone already are passed over. */
    @Transactional
    public void deleteAll(Collection<PaperId> ids) {
        log.deleted(RECORDED, papers.find(ids));
        papers.delete(ids);
        changed(ids);
    }

    /**
     * Puts a deleted paper back to where it was, under its old id and, unless another paper has got
     * it meanwhile, its old address.
     */
    @Transactional
    public Paper restore(Paper deleted) {
        Optional<Paper> present = papers.find(deleted.id());
        if (present.isPresent()) {
            return present.get();
        }
        Paper restored = deleted;
        if (papers.findBySlug(deleted.slug()).isPresent()) {
            PaperData data = deleted.data().edit().slug(null).done();
            restored =
                    new Paper(
                            deleted.id(),
                            PaperSlug.make(deleted.id(), data, addresses::isTaken),
                            deleted.version(),
                            deleted.order(),
                            deleted.changedAt(),
                            data);
        }
        papers.insert(restored);
        log.added(RECORDED, List.of(restored));
        changed(List.of(restored.id()));
        return restored;
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
        log.changed(
                RECORDED,
                present,
                IntStream.range(0, present.size())
                        .mapToObj(i -> present.get(i).movedTo(places.get(i)))
                        .toList());
        changed(present.stream().map(Paper::id).toList());
    }

    /** Reads all papers anew, because others have taken their place. */
    @EventListener
    void replaced(SiteReplaced event) {
        current.replaced();
    }

    private Paper changed(Paper read, PaperData data) {
        Slug chosen = data.slug();
        Slug slug = chosen == null ? read.slug() : addresses.moved(read, chosen);
        return read.changed(slug, data, clock.instant());
    }

    void changed(Collection<PaperId> ids) {
        current.changed(ids);
        revision.contentChanged(
                Stream.concat(Stream.of("papers"), ids.stream().map(id -> "paper/" + id))
                        .toArray(String[]::new));
    }

    static ConflictException changedElsewhere(Paper paper) {
        return new ConflictException(
                "“%s” was changed in another window.".formatted(paper.data().title()));
    }

    private static NotFoundException gone() {
        return new NotFoundException("This paper was deleted.");
    }
}
