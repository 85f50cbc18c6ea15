package org.offprint.admin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.offprint.common.Sought;
import org.offprint.common.ui.Found;
import org.offprint.common.ui.PaletteSource;

/** Asks all parts of the console, and takes the best of what they find. */
final class PaletteSearch {

    /** So much is shown at once. */
    static final int MOST = 12;

    private static final Comparator<Ranked> NEAREST =
            Comparator.<Ranked>comparingInt(each -> each.found.distance())
                    .thenComparingInt(Ranked::place);

    private final List<PaletteSource> sources;

    PaletteSearch(List<PaletteSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /**
     * What fits best, by its kinds, the kind with the best of all first. The best of each kind is
     * there before a second one of any.
     */
    SequencedMap<String, List<Found>> find(String typed) {
        return ranked(Sought.of(typed)).stream()
                .sorted(
                        Comparator.<Ranked, Boolean>comparing(each -> each.place > 0)
                                .thenComparing(NEAREST))
                .limit(MOST)
                .map(Ranked::found)
                .collect(
                        Collectors.groupingBy(
                                Found::kind, LinkedHashMap::new, Collectors.toList()));
    }

    private List<Ranked> ranked(Sought sought) {
        Map<String, List<Found>> kinds =
                sources.stream()
                        .flatMap(source -> source.find(sought, MOST).stream())
                        .collect(
                                Collectors.groupingBy(
                                        Found::kind, LinkedHashMap::new, Collectors.toList()));
        List<Ranked> ranked = new ArrayList<>();
        for (List<Found> kind : kinds.values()) {
            kind.sort(Comparator.comparingInt(Found::distance));
            for (int i = 0; i < kind.size(); i++) {
                ranked.add(new Ranked(kind.get(i), i));
            }
        }
        return ranked;
    }

    /**
     * Something found.
     *
     * @param place among those of its kind
     */
    private record Ranked(Found found, int place) {}
}
