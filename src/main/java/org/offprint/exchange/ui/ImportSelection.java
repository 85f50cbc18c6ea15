package org.offprint.exchange.ui;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.offprint.exchange.ImportChoices;
import org.offprint.exchange.ImportPlan;
import org.offprint.exchange.PaperField;
import org.offprint.exchange.PlannedPaper;

/** What the person has decided on a plan so far, also on the papers that are not on the screen. */
final class ImportSelection {

    private final ImportPlan plan;
    private final Set<Integer> leftOut = new HashSet<>();
    private final Map<Integer, Set<PaperField>> taken = new HashMap<>();

    ImportSelection(ImportPlan plan) {
        this.plan = plan;
    }

    boolean isTaken(int place) {
        return !leftOut.contains(place);
    }

    void take(int place, boolean take) {
        if (take) {
            leftOut.remove(place);
        } else {
            leftOut.add(place);
        }
    }

    /** Takes all papers that would change anything, or none of them. */
    void takeAll(boolean take) {
        for (int place = 0; place < plan.papers().size(); place++) {
            take(place, take);
        }
    }

    boolean isTaken(int place, PaperField field) {
        return fields(place).contains(field);
    }

    void take(int place, PaperField field, boolean take) {
        Set<PaperField> fields = EnumSet.noneOf(PaperField.class);
        fields.addAll(fields(place));
        if (take) {
            fields.add(field);
        } else {
            fields.remove(field);
        }
        taken.put(place, fields);
    }

    /** How many papers an import would store that are not there yet. */
    long countNew() {
        long count = 0;
        for (int place = 0; place < plan.papers().size(); place++) {
            if (isTaken(place) && plan.papers().get(place).isNew()) {
                count++;
            }
        }
        return count;
    }

    ImportChoices choices() {
        return new ImportChoices(leftOut, taken);
    }

    private Set<PaperField> fields(int place) {
        PlannedPaper paper = plan.papers().get(place);
        return taken.getOrDefault(place, paper.takenFields());
    }
}
