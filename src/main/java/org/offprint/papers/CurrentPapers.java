package org.offprint.papers;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the papers in memory as they were last committed, so that a page out of ten thousand of
 * them needs no statement. After a change only what was changed is read anew, by whoever asks next;
 * it is known to be old before the change is acknowledged and before any finished page is dropped.
 * A transaction that has changed papers itself reads them from the database.
 */
final class CurrentPapers {

    private final Papers papers;
    private final Set<PaperId> old = ConcurrentHashMap.newKeySet();
    private volatile boolean renewing;
    private volatile @Nullable PaperIndex index;

    CurrentPapers(Papers papers) {
        this.papers = papers;
    }

    /** Inside a transaction only. */
    PaperIndex get() {
        if (hasChangedPapers()) {
            return PaperIndex.of(papers.all());
        }
        // In this order: whoever sees nothing old and nobody reading finds what was read.
        boolean current = old.isEmpty() && !renewing;
        PaperIndex now = index;
        return current && now != null ? now : renew();
    }

    /** Says inside its transaction what a change touches. */
    void changed(Collection<PaperId> ids) {
        TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(each -> each instanceof Change change && change.papers == this)
                .map(Change.class::cast)
                .findFirst()
                .orElseGet(this::newChange)
                .ids
                .addAll(ids);
    }

    private Change newChange() {
        Change change = new Change(this);
        TransactionSynchronizationManager.registerSynchronization(change);
        return change;
    }

    /** Says inside its transaction that all papers gave way to others. */
    void replaced() {
        TransactionSynchronizationManager.registerSynchronization(new Replacement(this));
    }

    private synchronized void forgetAll() {
        index = null;
    }

    private synchronized PaperIndex renew() {
        renewing = true;
        try {
            return read();
        } finally {
            renewing = false;
        }
    }

    private PaperIndex read() {
        // Taken off before they are read: a change that is committed meanwhile puts them on again.
        Set<PaperId> ids = new HashSet<>(old);
        old.removeAll(ids);
        if (ids.size() > Papers.MOST_SINGLE_READS) {
            index = null; // Never two of ten thousand papers in memory.
        }
        PaperIndex now = index;
        try {
            now = now == null ? PaperIndex.of(papers.all()) : now.with(ids, read(ids));
        } catch (RuntimeException e) {
            old.addAll(ids);
            throw e;
        }
        index = now;
        return now;
    }

    private List<Paper> read(Set<PaperId> ids) {
        return ids.stream().flatMap(id -> papers.find(id).stream()).toList();
    }

    private boolean hasChangedPapers() {
        return TransactionSynchronizationManager.isSynchronizationActive()
                && TransactionSynchronizationManager.getSynchronizations().stream()
                        .anyMatch(each ->
                                each instanceof Change change && change.papers == this
                                        || each instanceof Replacement all && all.papers == this);
    }

    private static final class Change implements TransactionSynchronization {

        private final CurrentPapers papers;
        private final Set<PaperId> ids = new HashSet<>();

        Change(CurrentPapers papers) {
            this.papers = papers;
        }

        /** However the transaction ended: a commit whose end is unknown may have changed them. */
        @Override
        public void afterCompletion(int status) {
            papers.old.addAll(ids);
        }

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }
    }

    private record Replacement(CurrentPapers papers) implements TransactionSynchronization {

        /** Waits for whoever is reading: what was read before the commit is old. */
        @Override
        public void afterCompletion(int status) {
            papers.forgetAll();
        }

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }
    }
}
