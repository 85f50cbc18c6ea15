package org.offprint.exchange;

import java.util.List;
import org.offprint.exchange.academicpages.ReadPage;
import org.offprint.profile.ProfileData;

/**
 * What an import would do; nothing of it is stored yet.
 *
 * @param page what was read
 * @param profile the profile as it would be afterwards
 * @param profileChanges the parts of the profile that would change, as the console calls them
 * @param profileLeft the parts that the file says differently and that stay as they are
 * @param papers every paper that was read, in the file's order
 * @param redirects the old addresses that would lead to the home page
 * @param replacesStarter whether the untouched starter content goes
 */
public record ImportPlan(
        ReadPage page,
        ProfileData profile,
        List<String> profileChanges,
        List<String> profileLeft,
        List<PlannedPaper> papers,
        List<String> redirects,
        boolean replacesStarter) {

    /** What could not be read, with its place in the file. */
    public List<ReadProblem> problems() {
        return page.problems();
    }

    /** How many papers fare in this way. */
    public long count(PlannedPaper.Action action) {
        return papers.stream().filter(paper -> paper.action() == action).count();
    }

    /** Whether applying it would leave everything as it is. */
    public boolean changesNothing() {
        return profileChanges.isEmpty()
                && redirects.isEmpty()
                && count(PlannedPaper.Action.SAME) == papers.size();
    }
}
