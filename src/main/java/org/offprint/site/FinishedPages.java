package org.offprint.site;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The public pages as they were rendered last, ready to be sent. Each page names what it is made
 * from; a change takes the pages that name it from the shelf before the change is acknowledged.
 * Whoever rendered from older data holds a page that has lost its place, and renders anew.
 */
@Component
public class FinishedPages {

    /** Filters make many addresses; more pages than this are not kept. */
    static final int MOST_PAGES = 5_000;

    /** Pages are never more than this, nor more than an eighth of the memory. */
    static final long MOST_BYTES = Math.min(64L << 20, Runtime.getRuntime().maxMemory() / 8);

    private static final Logger LOG = LoggerFactory.getLogger(FinishedPages.class);
    private static final int MOST_TRIES = 3;

    private final Surroundings surroundings;
    private final Shelf shelf = new Shelf(MOST_PAGES, MOST_BYTES);
    private @Nullable Object around;

    FinishedPages(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /**
     * The page of this key, rendered where it is not there yet. Several that ask at once wait for
     * one rendering; one that fails leaves nothing behind.
     *
     * @param key the address: the path and, where parameters matter, these in one order and
     *     spelling, such as {@code /papers?page=2&year=2024}. A path alone is answered from the
     *     shelf before any filter or controller sees the request.
     * @param madeFrom what the page shows, in the words of {@link SiteRevision#contentChanged}:
     *     {@code profile}, {@code papers}, {@code paper/ID}; empty where it shows the frame alone,
     *     which need not be named
     * @param html renders the page; must not ask for another page
     */
    public FinishedPage get(String key, Set<String> madeFrom, Supplier<String> html) {
        return getText(key, madeFrom, () -> PageText.html(html.get()));
    }

    /** The same for a text that is not HTML. */
    public FinishedPage get(
            String key, Set<String> madeFrom, String contentType, Supplier<String> text) {
        return finished(
                key, madeFrom, () -> finish(FinishedBytes.text(contentType, text.get()), Map.of()));
    }

    /** The same for what is no text, such as a PDF. */
    public FinishedPage getBytes(
            String key, Set<String> madeFrom, String contentType, Supplier<byte[]> bytes) {
        return finished(
                key, madeFrom, () -> finish(FinishedBytes.of(contentType, bytes.get()), Map.of()));
    }

    /** The same for a page that has headers of its own. */
    public FinishedPage getText(String key, Set<String> madeFrom, Supplier<PageText> text) {
        return finished(
                key,
                madeFrom,
                () -> {
                    PageText page = text.get();
                    return finish(
                            FinishedBytes.text(page.contentType(), page.text()), page.headers());
                });
    }

    private FinishedPage finished(String key, Set<String> madeFrom, Supplier<FinishedPage> made) {
        Optional<FinishedPage> kept = find(key);
        if (kept.isPresent()) {
            return kept.get();
        }
        FinishedPage page;
        Shelf.Place place;
        int tries = 0;
        do {
            place = shelf.place(key, madeFrom);
            try {
                page = place.page(made);
            } catch (RuntimeException | Error e) {
                shelf.leave(place);
                throw e;
            }
        } while (!shelf.keep(place) && ++tries < MOST_TRIES);
        return page;
    }

    /** The page of this key, if it is finished. */
    Optional<FinishedPage> find(String key) {
        return Optional.ofNullable(shelf.find(key));
    }

    /**
     * Drops what was made from what changed, and all where the change shows around every page.
     * After the end of the transaction however it ended: one whose commit could not be forced to
     * the disk has changed what readers see all the same. Listeners that renew what pages are
     * rendered from come before this one, which is the last.
     */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
    synchronized void drop(SiteChanged change) {
        Object before = around;
        around = lookAround();
        if (change.subjects().isEmpty() || around == null || !around.equals(before)) {
            shelf.clear();
        } else {
            shelf.drop(change.subjects());
        }
    }

    private @Nullable Object lookAround() {
        try {
            return surroundings.look();
        } catch (RuntimeException e) {
            LOG.warn("All finished pages are dropped, because the menu cannot be read", e);
            return null;
        }
    }

    private FinishedPage finish(FinishedBytes bytes, Map<String, String> headers) {
        return new FinishedPage(bytes, surroundings.areIndexed(), headers);
    }
}
