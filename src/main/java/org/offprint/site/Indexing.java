package org.offprint.site;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Knows whether search engines may list the site: only if no {@link IndexingGuard} forbids it. */
@Component
public class Indexing {

    private final ObjectProvider<IndexingGuard> guards;

    Indexing(ObjectProvider<IndexingGuard> guards) {
        this.guards = guards;
    }

    /** Whether nothing forbids it. */
    public boolean isAllowed() {
        return guards.stream().noneMatch(IndexingGuard::forbidsIndexing);
    }
}
