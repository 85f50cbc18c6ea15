package org.offprint.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.offprint.common.NotFoundException;
import org.offprint.history.PastChange.What;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Tells what was changed, brings back what was, and keeps the bin. */
@Service
@Transactional(readOnly = true)
public class History {

    /** So many sets back can be undone step by step; any older state can be brought back alone. */
    private static final int STEPS = 200;

    private final ChangeTable table;
    private final ChangeLog log;
    private final Restorers restorers;

    History(ChangeTable table, ChangeLog log, Restorers restorers) {
        this.table = table;
        this.log = log;
        this.restorers = restorers;
    }

    /** The changes of one thing, the newest first; none where nothing is known of it. */
    public List<PastChange> changesOf(String kind, String entry) {
        return table.ofEntry(kind, entry);
    }

    /** The newest changes of the whole site, each set once. */
    public List<ChangeSet> newest(int limit) {
        return table.newest(limit);
    }

    /** The changes of a set, in the order in which they were made. */
    public List<PastChange> changesOf(UUID set) {
        return table.ofSet(set);
    }

    /**
     * What a change did, part by part; every part that there is, where the thing was new or gone.
     */
    public List<Difference> differences(PastChange change) {
        JsonNode nothing = StateJson.tree("{}");
        JsonNode before = table.stateBefore(change.id()).map(StateJson::tree).orElse(nothing);
        JsonNode after =
                change.what() == What.DELETED
                        ? nothing
                        : stateAfter(change, restorers.of(change.kind())).orElse(nothing);
        return Differences.between(before, after);
    }

    /**
     * Makes a thing what it was before a change.
     *
     * @throws NotFoundException if nothing is known of that state any more
     */
    @Transactional
    public void bringBack(PastChange change) {
        Restorer<?> restorer = restorers.of(change.kind());
        log.via(Way.RESTORE);
        bringBack(restorer, List.of(stateBefore(change)));
    }

    /**
     * Makes one part of a thing what it was before a change; the rest stays.
     *
     * @param part as {@link Difference#part} names it
     * @throws NotFoundException if the thing is gone, or nothing is known of that state any more
     */
    @Transactional
    public void bringBack(PastChange change, String part) {
        Restorer<?> restorer = restorers.of(change.kind());
        JsonNode now =
                Restorers.current(restorer, change.entry())
                        .orElseThrow(() ->
                                new NotFoundException(
                                        "“%s” was deleted; bring it back from the bin first."
                                                .formatted(change.label())));
        log.via(Way.RESTORE);
        bringBack(
                restorer,
                List.of(
                        Differences.withPart(now, StateJson.tree(stateBefore(change)), part)
                                .toString()));
    }

    /** What was deleted and not thrown away, the newest first. */
    public List<PastChange> listBin() {
        return table.deleted();
    }

    /** Throws away for good what the bin keeps of these, and all that is known of them. */
    @Transactional
    public void throwAway(List<PastChange> deleted) {
        deleted.forEach(each -> table.forget(each.kind(), each.entry()));
    }

    /** The changes that <em>undo</em> would take back; empty where there are none. */
    public Optional<ChangeSet> undoable() {
        return steps().undo();
    }

    /** The taking back that <em>redo</em> would make undone; empty where there is none. */
    public Optional<ChangeSet> redoable() {
        return steps().redo();
    }

    /**
     * Takes back a set of changes, all that nobody has changed since.
     *
     * @throws NotFoundException if nothing is known of it any more
     * @throws IllegalArgumentException with a sentence for the person if something cannot be what
     *     it was; then all stays as it is
     */
    @Transactional
    public Undone undo(UUID set) {
        ChangeSet changes =
                table.findSet(set)
                        .orElseThrow(() ->
                                new NotFoundException("These changes are not known any more."));
        log.undoing(set, changes.way() == Way.UNDO ? Way.REDO : Way.UNDO);
        Map<String, List<PastChange>> byKind =
                table.ofSet(set).stream()
                        .collect(
                                Collectors.groupingBy(
                                        PastChange::kind, LinkedHashMap::new, Collectors.toList()));
        int done = 0;
        int left = 0;
        for (Map.Entry<String, List<PastChange>> kind : byKind.entrySet()) {
            Undone undone = undo(set, restorers.of(kind.getKey()), kind.getValue());
            done += undone.done();
            left += undone.left();
        }
        return new Undone(done, left);
    }

    private Undone undo(UUID set, Restorer<?> restorer, List<PastChange> changes) {
        Map<String, List<PastChange>> byEntry =
                changes.stream()
                        .collect(
                                Collectors.groupingBy(
                                        PastChange::entry,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        Set<String> touched = new HashSet<>(table.changedSince(set, restorer.recorded().name()));
        List<String> gone = new ArrayList<>();
        List<String> states = new ArrayList<>();
        int left = 0;
        for (List<PastChange> ofEntry : byEntry.values()) {
            PastChange first = ofEntry.getFirst();
            if (touched.contains(first.entry()) && !isAsLeft(ofEntry.getLast(), restorer)) {
                left++;
            } else if (first.what() == What.ADDED) {
                gone.add(first.entry());
            } else {
                states.add(stateBefore(first));
            }
        }
        restorer.remove(gone);
        bringBack(restorer, states);
        return new Undone(gone.size() + states.size(), left);
    }

    /** Whether later changes of the thing have all been taken back. */
    private boolean isAsLeft(PastChange last, Restorer<?> restorer) {
        Optional<JsonNode> now = Restorers.current(restorer, last.entry());
        if (last.what() == What.DELETED) {
            return now.isEmpty();
        }
        Optional<JsonNode> after = stateAfter(last, restorer);
        return now.isPresent() && after.isPresent() && Differences.isSame(now.get(), after.get());
    }

    private Optional<JsonNode> stateAfter(PastChange change, Restorer<?> restorer) {
        return table.stateAfter(change)
                .map(StateJson::tree)
                .or(() -> Restorers.current(restorer, change.entry()));
    }

    private static <T> void bringBack(Restorer<T> restorer, List<String> states) {
        if (!states.isEmpty()) {
            restorer.bringBack(
                    states.stream()
                            .map(state -> StateJson.read(restorer.recorded(), state))
                            .toList());
        }
    }

    private String stateBefore(PastChange change) {
        return table.stateBefore(change.id())
                .orElseThrow(() ->
                        new NotFoundException(
                                "What “%s” was then is not known any more."
                                        .formatted(change.label())));
    }

    private Steps steps() {
        return Steps.of(table.newest(STEPS));
    }
}
