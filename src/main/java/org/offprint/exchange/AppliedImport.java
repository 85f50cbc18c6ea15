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
 * @param reversible whether {@link BatchImport#undo} can take it back: not where it replaced the
 *     starter or led old addresses on
 */
public record AppliedImport(
        List<Paper> added,
        List<Paper> before,
        @Nullable Profile profileBefore,
        boolean reversible) {

    /** An import that changed nothing. */
    static final AppliedImport NOTHING = new AppliedImport(List.of(), List.of(), null, false);

    public AppliedImport {
        added = List.copyOf(added);
        before = List.copyOf(before);
    }
}
