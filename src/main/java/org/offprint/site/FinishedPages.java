package org.offprint.site;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The public pages as they were rendered last, ready to be sent. A change of the site puts an empty
 * shelf in the place of the full one before the change is acknowledged; whoever rendered from older
 * data puts the page on a shelf that nobody looks at any more.
 */
@Component
public class FinishedPages {

    private static final int MOST_TRIES = 3;
    private static final String HTML = "text/html;charset=UTF-8";

    private final Indexing indexing;
    private volatile ConcurrentMap<String, FinishedPage> shelf = new ConcurrentHashMap<>();

    FinishedPages(Indexing indexing) {
        this.indexing = indexing;
    }

    /**
     * The page of this key, rendered where it is not there yet. Several that ask at once wait for
     * one rendering; one that fails leaves nothing behind.
     *
     * @param key names the page and must come from a bounded set, never from a visitor's words
     * @param html renders the page; must not ask for another page
     */
    public FinishedPage get(String key, Supplier<String> html) {
        return get(key, HTML, html);
    }

    /** The same for a text that is not HTML. */
    public FinishedPage get(String key, String contentType, Supplier<String> text) {
        FinishedPage page;
        ConcurrentMap<String, FinishedPage> from;
        int tries = 0;
        do {
            from = shelf;
            page = from.get(key);
            if (page != null) {
                return page;
            }
            page = from.computeIfAbsent(key, k -> finish(contentType, text.get()));
        } while (from != shelf && ++tries < MOST_TRIES);
        return page;
    }

    /**
     * Drops all pages. After the end of the transaction however it ended: one whose commit could
     * not be forced to the disk has changed what readers see all the same.
     */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
    void drop(SiteChanged change) {
        shelf = new ConcurrentHashMap<>();
    }

    private FinishedPage finish(String contentType, String text) {
        return new FinishedPage(FinishedBytes.text(contentType, text), indexing.isAllowed());
    }
}
