package org.offprint.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.offprint.exchange.ImportPlan;
import org.offprint.exchange.PlannedPaper;
import org.offprint.exchange.PlannedPaper.Action;
import org.offprint.papers.PaperData;

/** What an import did, or would do, in lines for a person. */
record ImportSummary(ImportPlan plan, boolean dryRun) {

    String text(Path file) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "%s: %d papers to add, %d of them to look at, %d changed, %d already there%s"
                        .formatted(
                                file,
                                plan.count(Action.ADD) + plan.count(Action.ATTENTION),
                                plan.count(Action.ATTENTION),
                                plan.count(Action.CHANGE),
                                plan.count(Action.SAME),
                                dryRun ? " (dry run: nothing was stored)" : ""));
        plan.papers().forEach(paper -> lines.add(line(paper)));
        if (!plan.profileChanges().isEmpty()) {
            lines.add("  profile: " + String.join(", ", plan.profileChanges()));
        }
        if (!plan.profileLeft().isEmpty()) {
            lines.add("  profile, left as it is: " + String.join(", ", plan.profileLeft()));
        }
        if (!plan.redirects().isEmpty()) {
            lines.add("  redirects to the home page: " + String.join(", ", plan.redirects()));
        }
        return String.join(System.lineSeparator(), lines);
    }

    private static String line(PlannedPaper paper) {
        PaperData data = paper.data();
        StringBuilder line = new StringBuilder("  %-9s ".formatted(paper.action().id()));
        line.append(data.title());
        data.shownVenue().ifPresent(venue -> line.append(". ").append(venue));
        if (data.date() != null) {
            line.append(", ").append(data.date().year());
        }
        if (!paper.changedFields().isEmpty()) {
            line.append(" (").append(String.join(", ", paper.changedFields())).append(')');
        }
        if (paper.action() == Action.ATTENTION && data.attention() != null) {
            line.append(System.lineSeparator()).append("            ").append(data.attention());
        }
        return line.toString();
    }
}
