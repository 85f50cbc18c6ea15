package org.offprint.api;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.offprint.exchange.PaperMatcher;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperData;

/**
 * Finds the papers of the site again, also among ten thousand and for one new paper after the
 * other: as long as papers are only added, those that are known already are not folded anew. For
 * one thread at a time.
 */
final class KnownWorks {

    private PaperMatcher<Paper> matcher = new PaperMatcher<>();
    private final Set<Paper> known = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * The paper that is the same work.
     *
     * @param papers all papers as they are now
     */
    Optional<Paper> find(PaperData data, List<Paper> papers) {
        List<Paper> added = papers.stream().filter(paper -> !known.contains(paper)).toList();
        if (papers.size() - added.size() < known.size()) {
            // One that was known is gone or has changed.
            matcher = new PaperMatcher<>();
            known.clear();
            added = papers;
        }
        for (Paper paper : added) {
            matcher.add(paper, paper.data());
            known.add(paper);
        }
        return matcher.find(data);
    }
}
