package org.offprint.exchange;

import java.util.Map;
import java.util.Set;

/**
 * What the person decided on a plan, by the places of papers in it. What they did not touch goes as
 * the plan says.
 *
 * @param leftOut papers that are left as they are, and are offered again next time
 * @param taken of papers that are there already, exactly the parts that change; the others are kept
 *     for good: the same value is not offered again
 */
public record ImportChoices(Set<Integer> leftOut, Map<Integer, Set<PaperField>> taken) {

    /** Everything as the plan says. */
    public static final ImportChoices AS_PLANNED = new ImportChoices(Set.of(), Map.of());

    public ImportChoices {
        leftOut = Set.copyOf(leftOut);
        taken = Map.copyOf(taken);
    }

    /** Everything as the plan says but for these papers, which are left as they are. */
    public static ImportChoices without(Set<Integer> leftOut) {
        return new ImportChoices(leftOut, Map.of());
    }
}
