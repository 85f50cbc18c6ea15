package org.offprint.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.offprint.papers.Paper;
import org.offprint.papers.PaperId;
import org.offprint.profile.Profile;

/**
 * What an import did, so that it can be taken back.
 *
 * @param added the papers that are new
 * @param changed the papers that it changed
 * @param profileBefore the profile as it was, where the import filled it
 * @param redirects the old addresses that it made lead to the home page
 * @param replacedStarter whether the untouched starter content went
 */
public record AppliedImport(
        List<Paper> added,
        List<ChangedPaper> changed,
        @Nullable Profile profileBefore,
        List<String> redirects,
        boolean replacedStarter) {

    /** An import that changed nothing. */
    public static final AppliedImport NOTHING =
            new AppliedImport(List.of(), List.of(), null, List.of(), false);

    public AppliedImport {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        redirects = List.copyOf(redirects);
    }

    /** A paper as it was and as an import left it. */
    public record ChangedPaper(Paper before, Paper after) {}

    /** The same where papers, new or known, were changed once more before the import ended. */
    public AppliedImport changedOnce(List<ChangedPaper> more) {
        Map<PaperId, Paper> latest = new HashMap<>();
        more.forEach(change -> latest.put(change.after().id(), change.after()));
        List<Paper> newest =
                added.stream().map(paper -> latest.getOrDefault(paper.id(), paper)).toList();
        List<ChangedPaper> all = new ArrayList<>();
        for (ChangedPaper change : changed) {
            Paper after = latest.remove(change.after().id());
            all.add(after == null ? change : new ChangedPaper(change.before(), after));
        }
        Set<PaperId> known = newest.stream().map(Paper::id).collect(Collectors.toSet());
        more.stream()
                .filter(change -> latest.containsKey(change.after().id()))
                .filter(change -> !known.contains(change.after().id()))
                .forEach(all::add);
        return new AppliedImport(newest, all, profileBefore, redirects, replacedStarter);
    }

    /** The same without what became of the profile, which another then has to take back. */
    public AppliedImport withoutProfile() {
        return new AppliedImport(added, changed, null, redirects, replacedStarter);
    }

    /** Whether there is anything that {@link BatchImport#undo} could take back. */
    public boolean isReversible() {
        return !equals(NOTHING);
    }
}
