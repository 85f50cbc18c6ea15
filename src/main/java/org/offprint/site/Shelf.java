package org.offprint.site;

import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Holds finished pages up to a number and a size; those that nobody asked for longest go first. A
 * page's place is taken before it is rendered, so that a change can take it away meanwhile.
 */
final class Shelf {

    private final int mostPages;
    private final long mostBytes;
    private final ConcurrentMap<String, Place> places = new ConcurrentHashMap<>();

    /** Counts the pages that came; how long ago a page was used is told in these. */
    private final AtomicLong arrivals = new AtomicLong();

    /** Of all pages that came since the last count, those that left included. */
    private final AtomicLong bytesAtMost = new AtomicLong();

    Shelf(int mostPages, long mostBytes) {
        this.mostPages = mostPages;
        this.mostBytes = mostBytes;
    }

    /** The page of this key; null where there is none or it is still being rendered. */
    @Nullable FinishedPage find(String key) {
        Place place = places.get(key);
        if (place == null) {
            return null;
        }
        long now = arrivals.get();
        if (place.lastUsed != now) {
            place.lastUsed = now;
        }
        return place.page;
    }

    /** The place of this key, for a page made from these subjects. */
    Place place(String key, Set<String> madeFrom) {
        return places.computeIfAbsent(key, k -> new Place(k, Set.copyOf(madeFrom)));
    }

    /** Whether a page, now finished, is still in its place; makes room for it where it is. */
    boolean keep(Place place) {
        if (places.get(place.key) != place) {
            return false;
        }
        place.lastUsed = arrivals.incrementAndGet();
        if (place.size() > mostBytes / 4) {
            leave(place);
        } else if (bytesAtMost.addAndGet(place.size()) > mostBytes || places.size() > mostPages) {
            makeRoom();
        }
        return true;
    }

    void leave(Place place) {
        places.remove(place.key, place);
    }

    void clear() {
        places.clear();
    }

    /** Takes away all that is made from one of these. */
    void drop(Set<String> subjects) {
        places.values().removeIf(place -> !Collections.disjoint(place.madeFrom, subjects));
    }

    /**
     * Counts what is really there. Where that is too much, a tenth more than needed goes, so that
     * it is not done each time.
     */
    private synchronized void makeRoom() {
        long assumed = bytesAtMost.get();
        int pages = places.size();
        long bytes = places.values().stream().mapToLong(Place::size).sum();
        if (pages > mostPages || bytes > mostBytes) {
            bytes = dropOldest(pages, bytes);
        }
        bytesAtMost.addAndGet(bytes - assumed);
    }

    private long dropOldest(int pages, long bytes) {
        int pagesLeft = pages;
        long bytesLeft = bytes;
        var oldestFirst =
                places.values().stream()
                        .filter(place -> place.page != null)
                        .map(place -> new Used(place, place.lastUsed))
                        .sorted(Comparator.comparingLong(Used::when))
                        .toList();
        for (Used used : oldestFirst) {
            if (pagesLeft <= mostPages * 9L / 10 && bytesLeft <= mostBytes * 9 / 10) {
                break;
            }
            leave(used.place);
            pagesLeft--;
            bytesLeft -= used.place.size();
        }
        return bytesLeft;
    }

    /** When a place was used, as it stood when the sorting began. */
    private record Used(Place place, long when) {}

    /** The place of one page, which may still be empty. */
    static final class Place {

        private final String key;
        private final Set<String> madeFrom;
        private volatile @Nullable FinishedPage page;
        private volatile long lastUsed;

        private Place(String key, Set<String> madeFrom) {
            this.key = key;
            this.madeFrom = madeFrom;
        }

        /** The page; who comes first makes it, the others wait. */
        synchronized FinishedPage page(Supplier<FinishedPage> made) {
            FinishedPage finished = page;
            if (finished == null) {
                finished = made.get();
                page = finished;
            }
            return finished;
        }

        private long size() {
            FinishedPage finished = page;
            return finished == null ? 0 : finished.bytes().size();
        }
    }
}
