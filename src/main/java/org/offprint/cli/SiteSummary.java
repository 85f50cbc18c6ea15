package org.offprint.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.offprint.exchange.jekyll.PlannedEntry;
import org.offprint.exchange.jekyll.SitePlan;

/** What the import of a whole site did, or would do, in lines for a person. */
record SiteSummary(SitePlan plan, boolean dryRun) {

    String text(Path file) {
        List<String> lines = new ArrayList<>();
        lines.add(new ImportSummary(plan.papers(), dryRun).text(file));
        for (SitePlan.Kind kind : plan.kinds()) {
            if (!kind.entries().isEmpty()) {
                lines.add(
                        "%s: %d to add, %d changed, %d already there, %d kept as you changed them"
                                .formatted(
                                        kind.name(),
                                        kind.count(PlannedEntry.Action.ADD),
                                        kind.count(PlannedEntry.Action.CHANGE),
                                        kind.count(PlannedEntry.Action.SAME),
                                        kind.count(PlannedEntry.Action.KEPT)));
                kind.entries().forEach(entry -> lines.add(line(entry)));
            }
        }
        if (plan.files().size() + plan.sameFiles() > 0) {
            lines.add(
                    "Pictures and files: %d to take over, %d already there"
                            .formatted(plan.files().size(), plan.sameFiles()));
        }
        if (!plan.profileChanges().isEmpty()) {
            lines.add("Filled in: " + String.join(", ", plan.profileChanges()));
        }
        plan.site().leftOut().forEach(left -> lines.add("Left out: " + left));
        return String.join(System.lineSeparator(), lines);
    }

    private static String line(PlannedEntry<?> entry) {
        return "  %-9s %s".formatted(entry.action().id(), entry.found().name());
    }
}
