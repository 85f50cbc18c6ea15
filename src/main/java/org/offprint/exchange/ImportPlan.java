package org.offprint.exchange;

import java.util.List;
import org.offprint.common.Visibility;
import org.offprint.profile.ProfileData;

/**
 * What an import would do; nothing of it is stored yet.
 *
 * @param siteRevision how many changes the site had had when the plan was made
 * @param batch what was read
 * @param visibility whether new papers would be shown to the public
 * @param profile the profile as it would be afterwards
 * @param profileChanges the parts of the profile that would change, as the console calls them
 * @param profileLeft the parts that the source says differently and that stay as they are
 * @param papers every paper that was read, in the source's order
 * @param redirects the old addresses that would lead to the home page
 * @param replacesStarter whether the untouched starter content goes
 */
public record ImportPlan(
        long siteRevision,
        Batch batch,
        Visibility visibility,
        ProfileData profile,
        List<String> profileChanges,
        List<String> profileLeft,
        List<PlannedPaper> papers,
        List<String> redirects,
        boolean replacesStarter) {

    public ImportPlan {
        profileChanges = List.copyOf(profileChanges);
        profileLeft = List.copyOf(profileLeft);
        papers = List.copyOf(papers);
        redirects = List.copyOf(redirects);
    }

    /** Whether the other plan, made at another time, would do the same. */
    boolean isSameAs(ImportPlan other) {
        return other.at(siteRevision).equals(this);
    }

    /** The plan as one that was made when the site had had so many changes. */
    ImportPlan at(long revision) {
        return new ImportPlan(
                revision,
                batch,
                visibility,
                profile,
                profileChanges,
                profileLeft,
                papers,
                redirects,
                replacesStarter);
    }

    /** What could not be read, with its place in the source. */
    public List<ReadProblem> problems() {
        return batch.problems();
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

    /**
     * Whether there is nothing to decide either: no source says anything that the site does not.
     */
    public boolean isSettled() {
        return changesNothing() && papers.stream().allMatch(paper -> paper.changes().isEmpty());
    }
}
