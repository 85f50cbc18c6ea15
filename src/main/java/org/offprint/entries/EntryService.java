package org.offprint.entries;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.offprint.common.ConflictException;
import org.offprint.common.NotFoundException;
import org.offprint.history.ChangeLog;
import org.offprint.history.Recorded;
import org.offprint.history.Restorer;
import org.offprint.site.SiteRevision;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;

/** The entries of one kind: read, added, changed, deleted and put into an order. */
@Transactional(readOnly = true)
public abstract class EntryService<D extends EntryData> implements Restorer<Entry<D>> {

    private final EntryTable<D> table;
    private final TypeReference<Entry<D>> type;
    private final SiteRevision revision;
    private final ChangeLog log;
    private final Clock clock;

    /**
     * @param type the entry with its data, as the history keeps it
     */
    protected EntryService(
            EntryTable<D> table,
            TypeReference<Entry<D>> type,
            SiteRevision revision,
            ChangeLog log,
            Clock clock) {
        this.table = table;
        this.type = type;
        this.revision = revision;
        this.log = log;
        this.clock = clock;
    }

    /** What pages say they are made from when they show these entries, such as "news". */
    public abstract String subject();

    /** The order in which lists show the entries; the owner's, unless there is a natural one. */
    protected Comparator<Entry<D>> order() {
        return Comparator.comparingInt(Entry::order);
    }

    /**
     * Looks at what is about to be stored, in the same transaction.
     *
     * @param before what it is to replace; null for a new entry
     * @throws IllegalArgumentException with a sentence for the owner if it cannot stand there
     */
    protected void check(@Nullable Entry<D> before, Entry<D> after) {}

    /** Hears of a change that was stored a moment ago, in the same transaction. */
    protected void changed(Entry<D> before, Entry<D> after) {}

    /** Counts a change, and with it drops the pages that show it. */
    protected void countChange() {
        revision.contentChanged(subject());
    }

    /** Every entry, drafts too. */
    public List<Entry<D>> listAll() {
        return table.all().stream().sorted(order()).toList();
    }

    /** The entries that visitors see. */
    public List<Entry<D>> listPublic() {
        return listAll().stream().filter(Entry::isPublic).toList();
    }

    /** Whether there is one that visitors see. */
    public boolean hasPublic() {
        return table.hasPublic();
    }

    public Optional<Entry<D>> find(EntryId id) {
        return table.find(id);
    }

    /**
     * @throws NotFoundException if there is none, for instance because it was deleted meanwhile
     */
    public Entry<D> get(EntryId id) {
        return find(id).orElseThrow(() -> new NotFoundException("This entry was deleted."));
    }

    /** Adds an entry before all others. */
    @Transactional
    public Entry<D> add(D data) {
        return insert(table.lowestOrder() - 1, data);
    }

    /** Adds an entry behind all others. */
    @Transactional
    public Entry<D> addLast(D data) {
        return insert(table.highestOrder() + 1, data);
    }

    /**
     * Stores a changed entry.
     *
     * @param version the version that was read
     * @throws ConflictException if it was changed by somebody else meanwhile
     * @throws NotFoundException if it was deleted meanwhile
     */
    @Transactional
    public Entry<D> change(EntryId id, long version, D data) {
        Entry<D> stored = get(id);
        Entry<D> changed = stored.changed(data, clock.instant());
        check(stored, changed);
        if (stored.version() != version || !table.update(version, changed)) {
            throw changedElsewhere(stored);
        }
        changed(stored, changed);
        log.changed(recorded(), stored, changed);
        countChange();
        return changed;
    }

    /**
     * Deletes an entry.
     *
     * @return what was deleted, for {@link #restore}
     * @throws NotFoundException if it is gone already
     */
    @Transactional
    public Entry<D> delete(EntryId id) {
        Entry<D> entry = get(id);
        table.delete(id);
        log.deleted(recorded(), List.of(entry));
        countChange();
        return entry;
    }

    /** Puts a deleted entry back to where it was, under its old id. */
    @Transactional
    public Entry<D> restore(Entry<D> deleted) {
        Optional<Entry<D>> there = find(deleted.id());
        if (there.isPresent()) {
            return there.get();
        }
        return insert(deleted);
    }

    /**
     * Puts entries into a new order among themselves: together they keep the places that they have
     * now, all others stay where they are. Ids that are gone are passed over.
     */
    @Transactional
    public void arrange(List<EntryId> order) {
        List<Entry<D>> present =
                order.stream().distinct().flatMap(id -> table.find(id).stream()).toList();
        List<Integer> places = present.stream().map(Entry::order).sorted().toList();
        for (int i = 0; i < present.size(); i++) {
            table.move(present.get(i).id(), places.get(i));
        }
        log.changed(
                recorded(),
                present,
                IntStream.range(0, present.size())
                        .mapToObj(i -> present.get(i).movedTo(places.get(i)))
                        .toList());
        countChange();
    }

    @Override
    public Recorded<Entry<D>> recorded() {
        return new Recorded<>(
                subject(), type, entry -> entry.id().toString(), entry -> entry.data().name());
    }

    @Override
    public Optional<Entry<D>> current(String entry) {
        return find(id(entry));
    }

    @Override
    @Transactional
    public void bringBack(List<Entry<D>> states) {
        for (Entry<D> state : states) {
            Optional<Entry<D>> now = find(state.id());
            if (now.isEmpty()) {
                insert(state);
            } else {
                Entry<D> back =
                        now.get().changed(state.data(), clock.instant()).movedTo(state.order());
                check(now.get(), back);
                if (!table.update(now.get().version(), back)) {
                    throw changedElsewhere(now.get());
                }
                changed(now.get(), back);
                log.changed(recorded(), now.get(), back);
            }
        }
        countChange();
    }

    @Override
    @Transactional
    public void publish(Entry<D> state) {
        change(state.id(), state.version(), state.data());
    }

    @Override
    @Transactional
    public void remove(Collection<String> entries) {
        entries.forEach(entry -> find(id(entry)).ifPresent(present -> delete(present.id())));
    }

    @Override
    public String editAddress(String entry) {
        return subject() + "/" + entry;
    }

    private static ConflictException changedElsewhere(Entry<?> entry) {
        return new ConflictException(
                "“%s” was changed in another window.".formatted(entry.data().name()));
    }

    private static EntryId id(String entry) {
        return new EntryId(UUID.fromString(entry));
    }

    private Entry<D> insert(int order, D data) {
        return insert(new Entry<>(EntryId.random(), 0, order, clock.instant(), data));
    }

    private Entry<D> insert(Entry<D> entry) {
        check(null, entry);
        table.insert(entry);
        log.added(recorded(), List.of(entry));
        countChange();
        return entry;
    }
}
