package org.offprint.history;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.history.PastChange.What;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hears of every change of the owner's content, in the transaction that makes it. What one
 * transaction changes is one set, which is taken back as a whole.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ChangeLog {

    private final ChangeTable table;
    private final ObjectProvider<Actor> actor;
    private final Clock clock;

    ChangeLog(ChangeTable table, ObjectProvider<Actor> actor, Clock clock) {
        this.table = table;
        this.actor = actor;
        this.clock = clock;
    }

    /** Says by which way the changes of this transaction come, where the thread does not tell. */
    public void via(Way way) {
        open().way = way;
    }

    /** All that was there gave way to an archive: steps back end here. */
    public void replaced() {
        via(Way.ARCHIVE);
        set();
    }

    /** Keeps nothing of this transaction: what a site begins with nobody has made. */
    public void keepNothing() {
        open().silent = true;
    }

    /** Things that are new. */
    public <T> void added(Recorded<T> kind, List<T> now) {
        store(now.stream().map(state -> row(kind, What.ADDED, state)));
    }

    /**
     * Things that are changed. Where a thing was is all that counts here; one that is as it was
     * leaves no trace.
     *
     * @param before what they were
     * @param now what they are, in the same order
     */
    public <T> void changed(Recorded<T> kind, List<T> before, List<T> now) {
        store(
                IntStream.range(0, before.size())
                        .filter(i -> !before.get(i).equals(now.get(i)))
                        .mapToObj(i -> row(kind, What.CHANGED, before.get(i))));
    }

    /** A thing that is changed. */
    public <T> void changed(Recorded<T> kind, T before, T now) {
        changed(kind, List.of(before), List.of(now));
    }

    /** Things that are gone; the bin keeps them. */
    public <T> void deleted(Recorded<T> kind, List<T> before) {
        store(before.stream().map(state -> row(kind, What.DELETED, state)));
    }

    /** Says that the changes of this transaction take back, or make again, those of another. */
    void undoing(UUID undone, Way way) {
        OpenSet open = open();
        open.way = way;
        open.undoes = undone;
    }

    private void store(Stream<ChangeRow> changes) {
        if (open().silent) {
            return;
        }
        List<ChangeRow> rows = changes.toList();
        if (!rows.isEmpty()) {
            table.insertAll(set(), rows);
        }
    }

    private static <T> ChangeRow row(Recorded<T> kind, What what, T state) {
        return new ChangeRow(
                kind.name(),
                kind.entry().apply(state),
                what,
                kind.shortLabel(state),
                what == What.ADDED ? null : StateJson.write(state));
    }

    private UUID set() {
        OpenSet open = open();
        UUID id = open.id;
        if (id == null) {
            id = UUID.randomUUID();
            Actor person = actor.getIfAvailable();
            String name = person == null ? null : person.name().orElse(null);
            Way way = open.way != null ? open.way : person == null ? Way.COMMAND : person.way();
            table.insert(id, clock.instant(), name, way, open.undoes);
            open.id = id;
        }
        return id;
    }

    private OpenSet open() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(each -> each instanceof OpenSet open && open.log == this)
                .map(OpenSet.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    OpenSet open = new OpenSet(this);
                    TransactionSynchronizationManager.registerSynchronization(open);
                    return open;
                });
    }

    /** What is known of the set of the transaction around; it is stored with its first change. */
    private static final class OpenSet implements TransactionSynchronization {

        private final ChangeLog log;
        private @Nullable UUID id;
        private @Nullable UUID undoes;
        private @Nullable Way way;
        private boolean silent;

        OpenSet(ChangeLog log) {
            this.log = log;
        }
    }
}
