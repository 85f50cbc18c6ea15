package org.offprint.papers;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.offprint.common.PartialDate;
import org.offprint.common.Slug;

/** All papers at one moment, ready to be found by id, by address, and newest first. */
final class PaperIndex {

    private static final Comparator<Paper> OWNERS_ORDER =
            Comparator.comparingInt(Paper::order).thenComparing(paper -> paper.id().value());

    private final List<Paper> all;
    private final Map<PaperId, Paper> byId;
    private final Map<Slug, Paper> bySlug;
    private volatile @Nullable List<Paper> newestFirst;
    private volatile @Nullable Map<PaperId, String> citationKeys;

    private PaperIndex(List<Paper> all) {
        this.all = all;
        byId = HashMap.newHashMap(all.size());
        bySlug = HashMap.newHashMap(all.size());
        for (Paper paper : all) {
            byId.put(paper.id(), paper);
            bySlug.put(paper.slug(), paper);
        }
    }

    static PaperIndex of(Collection<Paper> papers) {
        return new PaperIndex(papers.stream().sorted(OWNERS_ORDER).toList());
    }

    /** The same with these papers in the place of those that have one of the ids. */
    PaperIndex with(Collection<PaperId> changed, List<Paper> now) {
        Set<PaperId> ids = new HashSet<>(changed);
        return of(
                Stream.concat(all.stream().filter(paper -> !ids.contains(paper.id())), now.stream())
                        .toList());
    }

    /** The citation key of every paper, drafts too. */
    Map<PaperId, String> citationKeys() {
        Map<PaperId, String> known = citationKeys;
        if (known == null) {
            known = CitationKeys.of(all);
            citationKeys = known;
        }
        return known;
    }

    /** Every paper, in the owner's order. */
    List<Paper> all() {
        return all;
    }

    /** These papers, the newest first. */
    static List<Paper> newestFirst(List<Paper> papers) {
        return papers.stream().sorted(PaperIndex::byAge).toList();
    }

    /** The papers that visitors see, the newest first. */
    List<Paper> newestFirst() {
        List<Paper> known = newestFirst;
        if (known == null) {
            known = newestFirst(all.stream().filter(Paper::isPublic).toList());
            newestFirst = known;
        }
        return known;
    }

    Optional<Paper> find(PaperId id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<Paper> find(Slug slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /**
     * Newest first; of the same date in the owner's order. What has no date comes first as long as
     * it has not appeared, else last.
     */
    private static int byAge(Paper one, Paper two) {
        PartialDate a = one.data().date();
        PartialDate b = two.data().date();
        if (a == null || b == null) {
            return Integer.compare(rankWithoutDate(one), rankWithoutDate(two));
        }
        return b.compareTo(a);
    }

    private static int rankWithoutDate(Paper paper) {
        if (paper.data().date() != null) {
            return 1;
        }
        return paper.data().status() == PaperStatus.PUBLISHED ? 2 : 0;
    }
}
