package org.offprint.papers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.offprint.common.Slug;

/**
 * Gives addresses to many new papers: those that want the same one are numbered without trying the
 * numbers that went before.
 */
final class FreeSlugs {

    private final Set<Slug> taken;
    private final Map<Slug, Integer> nextNumbers = new HashMap<>();

    /**
     * @param taken the addresses that papers have or had
     */
    FreeSlugs(Set<Slug> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** Takes this address; false if it is another paper's. */
    boolean take(Slug chosen) {
        return taken.add(chosen);
    }

    /** Takes the address that fits the paper, with a number behind it where it is taken. */
    Slug take(PaperId id, PaperData paper) {
        Slug wanted = PaperSlug.wanted(id, paper);
        Slug slug = wanted;
        int number = nextNumbers.getOrDefault(wanted, PaperSlug.FIRST_NUMBER);
        while (!taken.add(slug)) {
            slug = wanted.numbered(number++);
        }
        nextNumbers.put(wanted, number);
        return slug;
    }
}
