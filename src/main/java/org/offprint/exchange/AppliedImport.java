package org.offprint.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.offprint.papers.Paper;
import org.offprint.profile.Profile;

/**
 * What an import did, so that it can be taken back.
 *
 * @param added the papers that are new
 * @param before the papers that it changed, as they were before
 * @param profileBefore the profile as it was, where the import filled it
 * @param redirects the old addresses that it made lead to the home page
 * @param replacedStarter whether the untouched starter content went
 */
public record AppliedImport(
        List<Paper> added,
        List<Paper> before,
        @Nullable Profile profileBefore,
        List<String> redirects,
        boolean replacedStarter) {

    /** An import that changed nothing. */
    static final AppliedImport NOTHING =
            new AppliedImport(List.of(), List.of(), null, List.of(), false);

    public AppliedImport {
        added = List.copyOf(added);
        before = List.copyOf(before);
        redirects = List.copyOf(redirects);
    }

    /** Whether there is anything that {@link BatchImport#undo} could take back. */
    public boolean isReversible() {
        return !equals(NOTHING);
    }
}
